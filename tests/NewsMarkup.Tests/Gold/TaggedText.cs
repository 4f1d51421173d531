using System.Text;

namespace NewsMarkup.Tests.Gold;

/// <summary>Writes tags into a text, and escapes what the text itself holds that would be read as markup.</summary>
internal static class TaggedText
{
    public static string Write(string text, IEnumerable<Tag> tags)
    {
        var edges = SpanNesting.Edges(tags);
        var unpaired = LiteralBrackets.Unpaired(text, edges);
        var output = new StringBuilder();
        var position = 0;
        foreach (var edge in edges)
        {
            WriteText(edge.Position);
            output.Append(edge.Opens ? "[" : $"]{{{edge.Tag.Attributes}}}");
        }

        WriteText(text.Length);
        return output.ToString();

        void WriteText(int end)
        {
            for (; position < end; position++)
            {
                if (unpaired.Contains(position) || IsMarkup(text, position))
                    output.Append('\\');
                output.Append(text[position]);
            }
        }
    }

    private static bool IsMarkup(string text, int position) => text[position] switch
    {
        '\\' => true,
        '{' => position > 0 && text[position - 1] == ']',
        '%' => BeginsLine(text, position) && position + 1 < text.Length && text[position + 1] == '%',
        _ => false,
    };

    private static bool BeginsLine(string text, int position) => position == 0 || text[position - 1] is '\n' or '\r';
}
