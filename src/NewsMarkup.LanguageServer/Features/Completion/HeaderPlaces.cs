using NewsMarkup.Syntax;
using NewsMarkup.Syntax.Grammar;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Tells which places belong to the header, be it closed yet or not.</summary>
internal static class HeaderPlaces
{
    /// <summary>
    /// True where a header item can stand. A header that is not closed yet goes on over the line after it, which is no item because somebody is
    /// typing it.
    /// </summary>
    public static bool Holds(SyntaxTree tree, int cursor)
    {
        if (tree.Root.Header is not { } header)
            return false;
        var text = tree.Text.ToString();
        var fences = header.Children.Where(child => child.Kind == SyntaxKind.Fence).ToList();
        if (cursor < LineEnds.NextLine(text, 0) || fences[0].Span.End == text.Length)
            return false;
        return fences.Count > 1 ? cursor < fences[1].Span.Start : cursor <= LineEnds.EndOfLine(text, header.Span.End);
    }

    /// <summary>Where the item begins that a line of the header belongs to: that of a declaration may run over lines.</summary>
    public static int ItemStart(string text, int line)
    {
        var start = line;
        while (start > 0 && !IsStart(text, start))
            start = PreviousLine(text, start);
        return start < text.Length && text[start] == '@' ? start : line;
    }

    private static bool IsStart(string text, int line) => LineEnds.IsBlankLine(text, line) || Lexis.IsFence(text, line)
        || text.AsSpan(line).StartsWith(Lexis.CommentMark) || HeaderGrammar.BeginsNewItem(text.AsSpan(line));

    private static int PreviousLine(string text, int line)
    {
        var end = line - 1;
        if (end > 0 && text[end] == '\n' && text[end - 1] == '\r')
            end--;
        return text.AsSpan(0, end).LastIndexOfAny('\r', '\n') + 1;
    }
}
