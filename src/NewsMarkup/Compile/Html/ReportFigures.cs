using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>An article in figures, for the top of the desk's report.</summary>
/// <param name="compilation">The article.</param>
internal sealed class ReportFigures(Compilation compilation)
{
    private readonly ArticleModel _article = compilation.Article;

    /// <summary>Writes them.</summary>
    public void Write(HtmlWriter html)
    {
        var contested = _article.Claims.Count(claim => claim.Attributions.Any(attribution => attribution.Stance != Stance.Asserts));
        var speaking = _article.Sources.Where(source => !source.Attributions.IsEmpty).ToList();
        html.Open("dl", ("class", "figures")).Line();
        Write(html, "Sources", speaking.Count, CountsOf(speaking.GroupBy(source => EnumWords.Word(source.Type))));
        Write(html, "Claims", _article.Claims.Length, CountsOf(_article.Claims.Where(claim => claim.Status is not null).GroupBy(claim => claim.Status!)));
        Write(html, "Denied or doubted", contested, "");
        Write(html, "Without a source", _article.Attributions.Count(attribution => attribution.Sources.IsEmpty), "");
        Write(html, "Words quoted", _article.Sources.Sum(source => QuotedWords.Of(source, _article.Text)), "");
        Write(html, "Findings", compilation.Findings.Length, CountsOf(compilation.Findings));
        html.Close("dl").Line();
    }

    private static string CountsOf<T>(IEnumerable<IGrouping<string, T>> groups) =>
        string.Join(", ", groups.Select(group => (group.Key, Count: group.Count())).OrderByDescending(group => group.Count).Select(group => $"{group.Count} {group.Key}"));

    private static string CountsOf(IEnumerable<Diagnostic> findings) =>
        string.Join(", ", findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key).Select(group => Counted(group.Count(), group.Key)));

    private static string Counted(int count, Severity severity) =>
        $"{count} {MarginNotes.WordOf(severity)}{(count == 1 || severity == Severity.Info ? "" : "s")}";

    private static void Write(HtmlWriter html, string title, int number, string detail)
    {
        html.Open("div").Element("dt", title).Element("dd", number.ToString(CultureInfo.InvariantCulture));
        if (detail.Length > 0)
            html.Element("dd", detail, ("class", "detail"));
        html.Close("div").Line();
    }
}
