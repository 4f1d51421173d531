using System.Net;
using System.Text;
using NewsMarkup.Compare;

namespace NewsMarkup.Cli.Reports;

/// <summary>For people, to pass on and to print: one file that loads nothing. Light or dark as the reader's system is; nothing is told by colour alone.</summary>
internal static class DiffHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --dim: #5a5a63; --line: #d5d5dc; --old: #8f1d14; --old-back: #fbe4e1; --new: #14532d; --new-back: #ddf3e4; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #ececf1; --paper: #17171b; --dim: #a9a9b5; --line: #3a3a44; --old: #ffb4ab; --old-back: #4a1713; --new: #a6e8bd; --new-back: #10391f; }
        }
        body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 Georgia, "Times New Roman", serif; }
        h1, h2, h3, dl, .place { font-family: system-ui, sans-serif; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
        h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; overflow-wrap: anywhere; }
        dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; margin: 0; font-size: .9rem; color: var(--dim); }
        dd { margin: 0; overflow-wrap: anywhere; }
        p { margin: .25rem 0; overflow-wrap: anywhere; }
        .place { font-size: .85rem; font-weight: normal; color: var(--dim); }
        del { color: var(--old); background: var(--old-back); text-decoration: line-through; }
        ins { color: var(--new); background: var(--new-back); text-decoration: underline; }
        del + ins { margin-inline-start: .2em; }
        .passage { color: var(--dim); }
        @media print { body { max-width: none; padding: 0; } section { break-inside: avoid-page; } }

        """;

    /// <summary>The page in UTF-8.</summary>
    public static byte[] Of(ArticleComparison comparison, string before, string after)
    {
        var title = comparison.After.Meta.Headline ?? after;
        var language = comparison.After.Meta.Language is { } tag ? $" lang=\"{Escaped(tag)}\"" : "";
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>What changed: ").Append(Escaped(title)).Append("</title>\n<style>\n").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        page.Append("<h1").Append(language).Append(" dir=\"auto\">").Append(Escaped(title)).Append("</h1>\n");
        page.Append("<dl><dt>Old</dt><dd>").Append(Escaped(before)).Append("</dd><dt>New</dt><dd>").Append(Escaped(after)).Append("</dd></dl>\n");
        page.Append("<p>").Append(DiffWording.Summary(comparison)).Append("</p>\n");
        foreach (var group in comparison.Changes.GroupBy(change => change.Group))
        {
            page.Append("<section>\n<h2>").Append(DiffWording.TitleOf(group.Key)).Append("</h2>\n");
            foreach (var change in group)
                Append(page, change, language);
            page.Append("</section>\n");
        }

        page.Append("</main>\n</body>\n</html>\n");
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page.ToString());
    }

    private static void Append(StringBuilder page, Change change, string language)
    {
        page.Append("<h3>").Append(Escaped(DiffWording.TitleOf(change))).Append(" <span class=\"place\">(").Append(DiffWording.PlacesOf(change)).Append(")</span></h3>\n");
        if (DiffWording.IsOfWords(change))
            page.Append("<p").Append(language).Append(" dir=\"auto\">").Append(WordsOf(change)).Append("</p>\n");
        else if (change.Part != ChangedPart.Source && DiffWording.Side(change).Passage is { } passage)
            page.Append("<p class=\"passage\"").Append(language).Append(" dir=\"auto\">").Append(Escaped(WordDiff.OnOneLine(passage))).Append("</p>\n");
    }

    private static string WordsOf(Change change) => change switch
    {
        { Before: { } before, After: { } after } => string.Concat(WordDiff.Of(before.Value, after.Value).Select(Marked)),
        { Before: { } before } => Marked(new DiffPiece(DiffPieceKind.Dropped, WordDiff.OnOneLine(before.Value))),
        _ => Marked(new DiffPiece(DiffPieceKind.Added, WordDiff.OnOneLine(change.After!.Value))),
    };

    private static string Marked(DiffPiece piece) => piece.Kind switch
    {
        DiffPieceKind.Dropped => $"<del>{Escaped(piece.Text)}</del>",
        DiffPieceKind.Added => $"<ins>{Escaped(piece.Text)}</ins>",
        _ => Escaped(piece.Text),
    };

    private static string Escaped(string text) => WebUtility.HtmlEncode(Visible.Of(text));
}
