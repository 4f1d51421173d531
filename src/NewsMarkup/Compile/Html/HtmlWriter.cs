using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsMarkup.Compile.Html;

/// <summary>Writes HTML elements with everything in them escaped. What is written between <see cref="Open"/> and <see cref="Close"/> is the element's content.</summary>
internal sealed class HtmlWriter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"\r\0");

    private readonly StringBuilder _html = new();

    /// <summary>Begins an element.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="attributes">Its attributes in order; one whose value is null is left out, one whose value is empty stands as its name alone.</param>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            _html.Append(' ').Append(name);
            if (value.Length == 0)
                continue;
            _html.Append("=\"");
            Append(value);
            _html.Append('"');
        }

        _html.Append('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public HtmlWriter Close(string tag)
    {
        _html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Writes an element that holds words and nothing else.</summary>
    public HtmlWriter Element(string tag, ReadOnlySpan<char> words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Append(words);
        return Close(tag);
    }

    /// <summary>Writes words.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> words)
    {
        Append(words);
        return this;
    }

    /// <summary>Ends a line of the file, between elements where it means nothing.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Writes what is HTML already: a doctype, a stylesheet, a script.</summary>
    public HtmlWriter Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Gives out all that was written, in UTF-8.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        foreach (var chunk in _html.GetChunks())
            Encoding.UTF8.GetBytes(chunk.Span, output);
    }

    /// <summary>A number as attributes and SVG want it.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A parser turns a carriage return into a line feed unless it is escaped, and knows no NUL at all.</summary>
    private void Append(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Escaped) is var at and >= 0)
        {
            _html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\r' => "&#13;",
                _ => "\uFFFD",
            });
            text = text[(at + 1)..];
        }

        _html.Append(text);
    }
}
