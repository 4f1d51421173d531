using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Finds what an article allows. What cannot be read allows nothing, and is reported.</summary>
internal sealed class SuppressionReader(Action<Diagnostic> report)
{
    private const string LineForm = "Write `%% allow NM2001, NM2004: reason (until 2026-12-31)`; a remark begins with another word.";

    private readonly ImmutableArray<Suppression>.Builder _suppressions = ImmutableArray.CreateBuilder<Suppression>();

    /// <summary>The suppressions of an article: those of its lines, then those of its spans, each in the order of the file.</summary>
    public static ImmutableArray<Suppression> Read(ArticleModel article, Action<Diagnostic> report)
    {
        var reader = new SuppressionReader(report);
        reader.ReadLines(article.Tree.Root);
        foreach (var span in article.Spans)
        {
            if (!span.IsBroken)
                reader.ReadTag(span);
        }

        return reader._suppressions.DrainToImmutable();
    }

    private void ReadLines(DocumentSyntax root)
    {
        foreach (var line in root.Header is { } header ? AllowLines(header) : [])
            ReadLine(line, scope: root.Span);

        var waiting = new List<SyntaxNode>();
        foreach (var paragraph in root.Paragraphs)
        {
            waiting.AddRange(AllowLines(paragraph));
            if (waiting.Count == 0 || LastWords(paragraph) is not { } words)
                continue;
            foreach (var line in waiting.Where(line => line.Span.Start < words.Span.End))
                ReadLine(line, paragraph.Span);
            waiting.RemoveAll(line => line.Span.Start < words.Span.End);
        }

        foreach (var line in waiting)
            Refuse(line.Location, "no paragraph follows it", "Write it before the paragraph, or in the header for the whole article.");
    }

    private static SyntaxNode? LastWords(ParagraphSyntax paragraph) =>
        paragraph.Children.LastOrDefault(child => child.Kind != SyntaxKind.Comment && !string.IsNullOrWhiteSpace(child.Text));

    /// <summary>The comments that allow something; of a section without a comment no node is made.</summary>
    private static IEnumerable<SyntaxNode> AllowLines(SectionNode section) =>
        section.Characters.Contains("%%", StringComparison.Ordinal)
        ? section.DescendantsAndSelf().Where(node => node.Kind == SyntaxKind.Comment && AllowGrammar.IsAllow(node.Text))
        : [];

    private void ReadLine(SyntaxNode comment, TextSpan scope)
    {
        if (comment.Parent is AttributeBlockSyntax)
            Refuse(comment.Location, "it stands inside a tag", "Write `allow=` there, or the line before the paragraph.");
        else if (!AllowGrammar.TryRead(comment.Text, out var line, out var problem))
            Refuse(comment.Location, problem, LineForm);
        else if (line.Until is { } until && ParseDay(until.Value) is null)
            Refuse(PlaceOf(until), $"`{until.Value}` is no day such as 2026-12-31", LineForm);
        else
            _suppressions.Add(new Suppression(comment, scope, [.. line.Rules.Select(Named)], line.Reason, EndOf(line)));

        Location PlaceOf(PlacedText text) => new(comment.Tree, text.Place with { Start = comment.Span.Start + text.Place.Start });

        SuppressedRule Named(PlacedText rule) => new(rule.Value, PlaceOf(rule));

        SuppressionEnd? EndOf(AllowLine read) =>
            read.Until is { } until && ParseDay(until.Value) is { } day ? new SuppressionEnd(day, PlaceOf(until)) : null;
    }

    private void ReadTag(TaggedSpan span)
    {
        var (because, until) = (span.Attribute(SuppressionKeys.Because), span.Attribute(SuppressionKeys.Until));
        if (!span.Attributes.Has(SuppressionKeys.Allow))
        {
            if ((because ?? until) is { } alone)
                Refuse(alone.Location, $"`{alone.Key.Text}=` stands beside no `allow=`", "Write which rules are allowed here: `allow=NM2001`.");
            return;
        }

        var end = until is not null && ParseDay(until.Values.First().Value) is { } day ? new SuppressionEnd(day, until.Location) : null;
        if (until is null == end is null) // A day that is none is an error of the language, and reported as such.
        {
            var rules = Suppression.AllowsOf(span.Block).SelectMany(allow => allow.Values).Select(value => new SuppressedRule(value.Value, value.Location));
            var reason = because?.Values.First().Value;
            _suppressions.Add(new Suppression(span.Block, span.Place, [.. rules], string.IsNullOrWhiteSpace(reason) ? null : reason, end));
        }
    }

    private void Refuse(Location place, string problem, string help) =>
        report(new Diagnostic(EngineRules.BadSuppression, place, problem) { Help = help });

    private static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
