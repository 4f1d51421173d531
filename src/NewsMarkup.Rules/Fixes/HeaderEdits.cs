using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Edits of a header. They keep the file's own line ends.</summary>
internal static class HeaderEdits
{
    private const string Fence = "---";

    /// <summary>Closes a header that is never closed, where it was taken to end.</summary>
    public static TextChange Close(SyntaxTree tree)
    {
        var end = tree.Root.Header!.Span.End;
        var text = tree.ToString();
        var newLine = LineEndOf(text);
        return new TextChange(new TextSpan(end, 0), $"{(text[end - 1] is '\r' or '\n' ? "" : newLine)}{Fence}{newLine}");
    }

    /// <summary>True when there is a place for a declaration: a header that is closed, or none yet.</summary>
    public static bool CanDeclare(SyntaxTree tree) => tree.Root.Header is not { } header || ClosingFence(header) is not null;

    /// <summary>Adds a declaration to the header's end, and the header where there is none.</summary>
    /// <param name="tree">The article; one for which <see cref="CanDeclare"/> holds.</param>
    /// <param name="kind">What is declared: person, source …</param>
    /// <param name="id">The id, without its sign.</param>
    /// <param name="name">The name; line breaks in it become blanks.</param>
    public static TextChange Declare(SyntaxTree tree, string kind, string id, string name)
    {
        var newLine = LineEndOf(tree.ToString());
        var declaration = $"@{kind} {id} {Quoted(name)}{newLine}";
        return tree.Root.Header is { } header
            ? new TextChange(new TextSpan(ClosingFence(header)!.Span.Start, 0), declaration)
            : new TextChange(default, $"{Fence}{newLine}{declaration}{Fence}{newLine}");
    }

    private static SyntaxNode? ClosingFence(HeaderSyntax header) => header.Children.Where(child => child.Kind == SyntaxKind.Fence).Skip(1).FirstOrDefault();

    private static string Quoted(string name)
    {
        var words = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The first line end of a file, to be used for more; <c>\n</c> where it has none.</summary>
    public static string LineEndOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0 || text[end] == '\n')
            return "\n";
        return end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
