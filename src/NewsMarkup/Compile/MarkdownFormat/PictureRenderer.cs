using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsMarkup.Compile.MarkdownFormat;

/// <summary>A picture that is a paragraph of its own is a figure, and its words are the caption.</summary>
internal sealed class PictureRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (obj.Inline is not { FirstChild: LinkInline { IsImage: true, NextSibling: null } picture })
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.Write("<figure><img src=\"").WriteEscapeUrl(picture.GetDynamicUrl?.Invoke() ?? picture.Url).Write("\" alt=\"");
        if (picture.Title is { Length: > 0 } title)
            renderer.WriteEscape(title);
        renderer.Write("\"><figcaption>").WriteChildren(picture);
        renderer.WriteLine("</figcaption></figure>");
    }
}
