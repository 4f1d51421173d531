using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>A key typed in an article.</summary>
internal static class Keystroke
{
    /// <summary>An article, and a letter that is typed before a blank in the middle of the paragraph in its middle.</summary>
    public static (SyntaxTree Article, TextChange Typed) InTheMiddleOf(string text)
    {
        var tree = SyntaxTree.Parse(text);
        var paragraph = tree.Root.Paragraphs.First(paragraph => paragraph.Span.End > tree.Length / 2).ContentSpan;
        var at = text.IndexOf(' ', paragraph.Start + (paragraph.Length / 2));
        return (tree, new TextChange(new TextSpan(at, 0), "x"));
    }

    /// <summary>How many paragraphs the article after a change does not share with the one before.</summary>
    public static int ParagraphsParsed(SyntaxTree before, TextChange change)
    {
        var shared = before.Sections.All().Select(placed => placed.Section).ToHashSet();
        return before.WithChange(change).Sections.All().Count(placed => !shared.Contains(placed.Section));
    }
}
