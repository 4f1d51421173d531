using System.Text;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Tagging;

/// <summary>Writes tags into a text, and escapes what the text itself holds that would be read as markup; nothing else of it is touched.</summary>
internal static class TaggedText
{
    /// <summary>The body of an article whose clean text is <paramref name="text"/>. O(text and tags).</summary>
    /// <exception cref="InvalidOperationException">Two tags cross.</exception>
    public static string Write(string text, IEnumerable<PlacedTag> tags)
    {
        var edges = SpanNesting.Edges(tags);
        var unpaired = LiteralBrackets.Unpaired(text, edges);
        var output = new StringBuilder(text.Length + 16);
        var position = 0;
        foreach (var edge in edges)
        {
            WriteText(edge.Position, isBeforeBracket: true);
            output.Append(edge.Opens ? "[" : $"]{{{edge.Tag.Block}}}");
        }

        WriteText(text.Length, isBeforeBracket: false);
        return output.ToString();

        void WriteText(int end, bool isBeforeBracket)
        {
            for (; position < end; position++)
            {
                if (unpaired.Contains(position) || IsMarkup(text, position) || (isBeforeBracket && position == end - 1 && text[position] == '\\'))
                    output.Append('\\');
                output.Append(text[position]);
            }
        }
    }

    /// <summary>A brace after a bracket would open a tag, a backslash before a sign escape it, <c>%%</c> at a line's begin a comment.</summary>
    internal static bool IsMarkup(string text, int at) => text[at] switch
    {
        '{' => at > 0 && text[at - 1] == ']',
        '\\' => at + 1 < text.Length && Lexis.Escapable.Contains(text[at + 1]),
        '%' => BeginsLine(text, at) && at + 1 < text.Length && text[at + 1] == '%',
        _ => false,
    };

    private static bool BeginsLine(string text, int at) => at == 0 || text[at - 1] is '\n' or '\r';
}
