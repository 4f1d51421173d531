using System.Text;
using System.Xml;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The article's blocks with their emphasis and links, as a piece of XHTML that is well-formed XML.</summary>
internal sealed class Xhtml
{
    private readonly ArticleModel _article;
    private readonly StringBuilder _xml = new();

    private Xhtml(ArticleModel article) => _article = article;

    public static string Of(ArticleModel article)
    {
        var xhtml = new Xhtml(article);
        xhtml._xml.Append("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
        var marks = article.Spans.Where(span => span.Kind?.Name is "em" or "strong" or "link").ToLookup(span => span.Paragraph);
        foreach (var block in article.Blocks)
            xhtml.Write(block, marks[block.Paragraph]);
        return xhtml._xml.Append("</div>").ToString();
    }

    private void Write(Block block, IEnumerable<TaggedSpan> marks)
    {
        var element = block.Kind switch { "heading" => "h2", "blockquote" => "blockquote", _ => "p" };
        _xml.Append($"<{element} class=\"").Append(Escaped(block.Kind)).Append("\">");
        var open = new Stack<(int End, string Tag)>();
        var at = block.Text.Start;
        foreach (var mark in marks)
        {
            at = Close(open, at, mark.Text.Start);
            Text(at, at = mark.Text.Start);
            var (tag, attribute) = mark.Kind!.Name == "link" ? ("a", $" href=\"{Escaped(mark.Attributes["href"] ?? "")}\"") : (mark.Kind.Name, "");
            _xml.Append($"<{tag}{attribute}>");
            open.Push((mark.Text.End, tag));
        }

        at = Close(open, at, int.MaxValue);
        Text(at, block.Text.End);
        _xml.Append($"</{element}>");
    }

    private int Close(Stack<(int End, string Tag)> open, int at, int before)
    {
        while (open.TryPeek(out var inner) && inner.End <= before)
        {
            Text(at, at = inner.End);
            _xml.Append($"</{open.Pop().Tag}>");
        }

        return at;
    }

    private void Text(int start, int end) => _xml.Append(Escaped(_article.Text.Slice(TextSpan.FromBounds(start, end))));

    /// <summary>Characters that XML cannot hold are left out.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\r' => "&#13;",
                _ => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "" : rune.ToString(),
            });
        }

        return escaped.ToString();
    }
}
