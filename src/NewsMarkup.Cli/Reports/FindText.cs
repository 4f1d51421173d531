using System.Globalization;
using NewsMarkup.Cli.Searches;
using NewsMarkup.Search;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Reports;

/// <summary>For people: a line for each statement, as <c>grep</c> writes it. On a terminal a blank line stands between articles.</summary>
internal sealed class FindText(TextWriter output, Palette palette, bool isForTerminal) : FindReport
{
    private bool _isFirst = true;

    public override void Add(SearchedArticle article)
    {
        if (isForTerminal && !_isFirst)
            output.WriteLine();
        _isFirst = false;
        foreach (var found in article.Found)
            output.WriteLine(Line(article, found));
        output.Flush();
    }

    /// <summary>How many are found in an article: <c>dam.news:3</c>.</summary>
    public static string Count(SearchedArticle article, Palette palette) =>
        $"{palette.Path(Visible.Of(article.Path))}:{article.Found.Length.ToString(CultureInfo.InvariantCulture)}";

    private string Line(SearchedArticle article, FoundStatement found)
    {
        var (said, model) = (found.Attribution, article.Article!);
        var place = model.Tree.Text.Lines.PositionOf(model.Text.ToSource(said.Parts[0].Text).Start);
        var line = new StatementLine(model.Text, said, found.Matches);
        return $"{palette.Path(Visible.Of(article.Path))}:{place}: {palette.Bold(Visible.Of(Who(said)))}{Visible.Of(Cues(said, model.Text))} "
            + $"{palette.Dim($"({EnumWords.Word(said.Stance)})")}: {line.Shown(palette)}";
    }

    private static string Who(Attribution said)
    {
        var by = said.Sources.IsEmpty ? "nobody named" : Names(said.Sources);
        return said.Via.IsEmpty ? by : $"{by} via {Names(said.Via)}";
    }

    private static string Names(IEnumerable<Source> sources) => string.Join(" and ", sources.Select(source => source.Name));

    private static string Cues(Attribution said, ArticleText text) => string.Concat(said.Cues.Select(cue => $", {text.Slice(cue.Text)}"));
}
