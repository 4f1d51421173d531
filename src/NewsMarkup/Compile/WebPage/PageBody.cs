using AngleSharp.Dom;
using NewsMarkup.Compile.Copy;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.WebPage;

/// <summary>Takes the words of an article's element.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="headline">The element whose words are in the header; null for none.</param>
/// <param name="address">Where the page is; null where it is not known.</param>
internal sealed class PageBody(CopyWriter writer, IElement? headline, Uri? address)
{
    /// <summary>Takes the words.</summary>
    public void Read(IElement article) => ReadChildren(article, default);

    private void ReadChildren(IElement element, Surroundings around)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                Write(text.Data, around);
            else if (node is IElement child && child != headline)
                ReadElement(child, around);
        }
    }

    private void Write(string text, Surroundings around)
    {
        if (around.IsPreformatted)
            writer.Write(text, around.Style);
        else
            writer.WriteFlowing(text, around.Style);
    }

    private void ReadElement(IElement element, Surroundings around)
    {
        var name = element.LocalName;
        if (PageLosses.IsUnseen(name) || Figure.IsCredit(element))
            return;
        if (LossOf(element) is { } loss)
            writer.Lose(loss);
        else if (PageBlocks.IsBlock(name))
            ReadBlock(element, around);
        else
            ReadOther(element, name, around);
    }

    private void ReadBlock(IElement element, Surroundings around)
    {
        var within = Within(element, around);
        writer.Begin(within.Tag);
        ReadChildren(element, within);
        writer.Begin(around.Tag);
    }

    private Surroundings Within(IElement element, Surroundings around)
    {
        switch (element.LocalName)
        {
            case var name when PageBlocks.IsHeading(name):
                return around with { Tag = "heading" };
            case "blockquote":
                return around with { Tag = "blockquote" };
            case "li":
                return around with { Tag = "item" };
            case "figcaption":
                return around with { Tag = CaptionOf(element) };
            case "pre":
                writer.Lose(PageLosses.Code);
                return around with { IsPreformatted = true };
            case "ol" or "ul":
                if (element.LocalName == "ol")
                    writer.Lose(PageLosses.Numbers);
                if (around.IsInList)
                    writer.Lose(PageLosses.Levels);
                return around with { IsInList = true };
            default:
                return around;
        }
    }

    private void ReadOther(IElement element, string name, Surroundings around)
    {
        switch (name)
        {
            case "br":
                writer.BreakLine();
                break;
            case "hr":
                writer.Lose(PageLosses.Rule);
                writer.Begin(around.Tag);
                break;
            case "table":
                writer.Lose(CopyLoss.Table);
                writer.Begin();
                ReadChildren(element, around with { Tag = null });
                writer.EndRows();
                writer.Begin(around.Tag);
                break;
            case "tr":
                writer.BeginRow();
                ReadChildren(element, around);
                break;
            case "td" or "th":
                writer.BeginCell();
                ReadChildren(element, around);
                break;
            case "q":
                writer.WriteFlowing("“", around.Style);
                ReadChildren(element, around);
                writer.WriteFlowing("”", around.Style);
                break;
            default:
                ReadChildren(element, around with { Style = StyleOf(element, name, around.Style) });
                break;
        }
    }

    private CopyStyle StyleOf(IElement element, string name, CopyStyle style)
    {
        switch (name)
        {
            case "em" or "i":
                return style with { IsEmphasised = true };
            case "strong" or "b":
                return style with { IsStrong = true };
            case "time" when element.GetAttribute("datetime") is { } when && WhenGrammar.IsWhen(when):
                return style with { When = when };
            case "a" when element.GetAttribute("href") is { } href:
                if (PageAddress.Of(href, address) is { } target)
                    return style with { Href = target };
                writer.Lose(CopyLoss.Link);
                return style;
            case "sup" or "sub":
                writer.Lose(CopyLoss.Raised);
                return style;
            default:
                return style;
        }
    }

    private CopyLoss? LossOf(IElement element) => element switch
    {
        { LocalName: "img" } when PictureAddress(element) is not null && Figure.Round(element) is { Caption: not null } figure && figure.Picture == element => null,
        _ when element.HasAttribute("hidden") => CopyLoss.Hidden,
        _ when element.GetAttribute("role") == "doc-noteref" || element.ClassList.Contains("footnote-ref") => CopyLoss.Footnote,
        _ when element.GetAttribute("role") == "doc-endnotes" || element.ClassList.Contains("footnotes") => PageLosses.Notes,
        _ => PageLosses.Of(element.LocalName),
    };

    private string CaptionOf(IElement caption)
    {
        var figure = Figure.Round(caption);
        return string.Join(' ',
        [
            "caption",
            .. AttributeText.Optional("image", PictureAddress(figure?.Picture)),
            .. AttributeText.Optional("credit", Words.Joined(figure?.Credit?.TextContent) is { Length: > 0 } credit ? credit : null),
            .. AttributeText.Optional("alt", Words.Joined(figure?.Picture?.GetAttribute("alt")) is { Length: > 0 } alt ? alt : null),
        ]);
    }

    private string? PictureAddress(IElement? picture) => picture?.GetAttribute("src") is { } src ? PageAddress.Of(src, address) : null;

    /// <summary>What the elements round some words make of them.</summary>
    /// <param name="Tag">The tag round their paragraph; null for none.</param>
    /// <param name="Style">How they are set inside it.</param>
    /// <param name="IsPreformatted">True where blanks and line ends count.</param>
    /// <param name="IsInList">True inside a list.</param>
    private readonly record struct Surroundings(string? Tag, CopyStyle Style, bool IsPreformatted, bool IsInList);
}
