using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>
/// The contested claims as a drawing: on the left those who say so, on the right those who deny or doubt it, and arcs between claims that
/// bear on each other. Round, square and lozenge tell the stances apart where colours do not.
/// </summary>
/// <param name="article">The article.</param>
/// <param name="numbers">The numbers of its sources.</param>
/// <param name="html">Where it is drawn.</param>
internal sealed class ClaimChart(ArticleModel article, SourceNumbers numbers, HtmlWriter html)
{
    private const int Width = 960;
    private const int LineHeight = 22;
    private const int Padding = 18;
    private const int Top = 34;
    private const int Asserting = 236;
    private const int Words = 272;
    private const int Answering = 668;
    private const int Arcs = 874;
    private const int LineWidth = 50;
    private const int NameWidth = 27;

    /// <summary>Draws it; where nothing is contested, says so.</summary>
    public void Write()
    {
        var rows = Rows();
        if (rows.IsEmpty)
        {
            html.Element("p", "Nobody denies or doubts what somebody else says, and no claim bears on another.", ("class", "none"));
            return;
        }

        var height = rows[^1].Top + rows[^1].Height;
        html.Open("div", ("class", "scroll"), ("tabindex", "0")).Line();
        html.Open("svg", ("class", "chart"), ("viewBox", $"0 0 {Width} {height}"), ("role", "img"), ("aria-label", $"{rows.Length} contested or related claims. The list below says the same in words.")).Line();
        WriteTitle(Asserting + 10, "end", "Say so");
        WriteTitle(Words, "start", "What is claimed");
        WriteTitle(Answering - 10, "start", "Deny or doubt");
        WriteTitle(Width - 2, "end", "Related");
        foreach (var row in rows)
            Write(row);
        WriteArcs(rows.ToDictionary(row => row.Claim));
        html.Close("svg").Close("div").Line();
    }

    private ImmutableArray<Row> Rows()
    {
        var related = article.Claims.SelectMany(claim => Related(claim).Select(pair => pair.Other).Append(Related(claim).Any() ? claim : null)).ToHashSet();
        var rows = ImmutableArray.CreateBuilder<Row>();
        var top = Top;
        foreach (var claim in article.Claims.Where(claim => related.Contains(claim) || claim.Attributions.Any(attribution => attribution.Stance != Stance.Asserts)))
        {
            var row = new Row(claim, TextLines.Of(article.Text.Slice(claim.Span.Text), LineWidth, most: 2), Sides(claim, isAnswer: false), Sides(claim, isAnswer: true), top);
            rows.Add(row);
            top += row.Height;
        }

        return rows.DrainToImmutable();
    }

    private static ImmutableArray<(Stance Stance, Source? Source)> Sides(Claim claim, bool isAnswer) =>
    [
        .. claim.Attributions
            .Where(attribution => attribution.Stance != Stance.Asserts == isAnswer)
            .SelectMany(attribution => attribution.Sources.Select(source => (attribution.Stance, (Source?)source)).DefaultIfEmpty((attribution.Stance, null)))
            .Distinct(),
    ];

    private static IEnumerable<(string Relation, Claim Other)> Related(Claim claim) =>
    [
        .. claim.Contradicts.Select(other => ("contradicts", other)),
        .. claim.Supports.Select(other => ("supports", other)),
        .. claim.Repeats.Select(other => ("repeats", other)),
    ];

    private void WriteTitle(int x, string anchor, string words) => html.Element("text", words, ("class", "title"), ("x", $"{x}"), ("y", "14"), ("text-anchor", anchor)).Line();

    private void Write(Row row)
    {
        html.Open("g", ("class", "row"), ("data-of", row.Claim.Id)).Line();
        html.Open("path", ("class", "rule"), ("d", $"M0 {row.Top}H{Width}")).Close("path");
        foreach (var (index, line) in row.Lines.Index())
            html.Element("text", line, ("class", "words"), ("x", $"{Words}"), ("y", Y(row.Middle + ((index - ((row.Lines.Length - 1) / 2.0)) * 17) + 5)), ("lang", article.Meta.Language));
        WriteSide(row, row.Asserting, Asserting, Words - 8, "end");
        WriteSide(row, row.Answering, Answering, Answering - 22, "start");
        html.Close("g").Line();
    }

    private void WriteSide(Row row, ImmutableArray<(Stance Stance, Source? Source)> side, int x, int edge, string anchor)
    {
        foreach (var (index, (stance, source)) in side.Index())
        {
            var y = row.Middle + ((index - ((side.Length - 1) / 2.0)) * LineHeight);
            var isEnd = anchor == "end";
            html.Open("g", ("class", "by"), ("data-hue", numbers.HueOf(source)), ("data-by", source is null ? null : numbers.Of(source)), ("data-stance", EnumWords.Word(stance)));
            html.Open("path", ("class", "tie"), ("d", $"M{(isEnd ? x + 9 : x - 9)} {Y(y)}L{edge} {Y(row.Middle)}")).Close("path");
            WriteMark(stance, x, y);
            html.Element("text", source is null ? "?" : numbers.Of(source), ("class", "no"), ("x", $"{x}"), ("y", Y(y + 3.8)), ("text-anchor", "middle"));
            html.Element("text", source is null ? "no source" : ShortWords.Of(Speakers.NameOf(source), NameWidth), ("class", "name"),
                ("x", $"{(isEnd ? x - 15 : x + 15)}"), ("y", Y(y + 4.5)), ("text-anchor", anchor), ("lang", source is null ? null : article.Meta.Language));
            html.Close("g").Line();
        }
    }

    private void WriteMark(Stance stance, int x, double y)
    {
        switch (stance)
        {
            case Stance.Denies:
                html.Open("rect", ("class", "dot"), ("x", $"{x - 9}"), ("y", Y(y - 9)), ("width", "18"), ("height", "18")).Close("rect");
                break;
            case Stance.Doubts:
                html.Open("path", ("class", "dot"), ("d", $"M{x} {Y(y - 11)}L{x + 11} {Y(y)}L{x} {Y(y + 11)}L{x - 11} {Y(y)}Z")).Close("path");
                break;
            default:
                html.Open("circle", ("class", "dot"), ("cx", $"{x}"), ("cy", Y(y)), ("r", "9")).Close("circle");
                break;
        }
    }

    private void WriteArcs(Dictionary<Claim, Row> rows)
    {
        foreach (var row in rows.Values)
        {
            foreach (var (relation, other) in Related(row.Claim))
                WriteArc(relation, row, rows[other]);
        }
    }

    private void WriteArc(string relation, Row from, Row to)
    {
        var distance = Math.Abs(from.Middle - to.Middle);
        var bulge = Math.Min(18 + (distance * 0.11), Width - Arcs - 8) * 4 / 3;
        var (y1, y2) = (from.Middle + (from.Middle < to.Middle ? 4 : -4), to.Middle + (from.Middle < to.Middle ? -4 : 4));
        html.Open("g", ("class", "arc"), ("data-relation", relation), ("data-of", $"{from.Claim.Id} {to.Claim.Id}"));
        html.Open("path", ("d", $"M{Arcs} {Y(y1)}C{Y(Arcs + bulge)} {Y(y1)} {Y(Arcs + bulge)} {Y(y2)} {Arcs} {Y(y2)}")).Close("path");
        var (x, y) = (Arcs + (bulge * 0.75), (y1 + y2) / 2);
        html.Open("circle", ("cx", Y(x)), ("cy", Y(y)), ("r", "8")).Close("circle");
        html.Element("text", relation switch { "contradicts" => "≠", "supports" => "+", _ => "=" }, ("x", Y(x)), ("y", Y(y + 4)), ("text-anchor", "middle"));
        html.Close("g").Line();
    }

    private static string Y(double value) => HtmlWriter.Number(value);

    private sealed record Row(
        Claim Claim,
        ImmutableArray<string> Lines,
        ImmutableArray<(Stance Stance, Source? Source)> Asserting,
        ImmutableArray<(Stance Stance, Source? Source)> Answering,
        int Top)
    {
        public int Height => (Math.Max(Lines.Length, Math.Max(Asserting.Length, Answering.Length)) * LineHeight) + Padding;

        public double Middle => Top + (Height / 2.0);
    }
}
