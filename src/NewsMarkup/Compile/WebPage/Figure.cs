using AngleSharp.Dom;

namespace NewsMarkup.Compile.WebPage;

/// <summary>A picture with the words under it.</summary>
/// <param name="Picture">The first <c>img</c>; null for none.</param>
/// <param name="Caption">The <c>figcaption</c>; null for none.</param>
internal sealed record Figure(IElement? Picture, IElement? Caption)
{
    /// <summary>Who made the picture: what the caption says in an element of the class <c>credit</c>.</summary>
    public IElement? Credit => Caption?.Descendants<IElement>().FirstOrDefault(element => element.ClassList.Contains("credit"));

    /// <summary>The figure that an element stands in; null for none.</summary>
    public static Figure? Round(IElement element) => Ancestor(element, "figure") is { } figure
        ? new Figure(figure.First("img"), figure.First("figcaption"))
        : null;

    /// <summary>True for an element whose words go into the caption's <c>credit=</c>.</summary>
    public static bool IsCredit(IElement element) => element.ClassList.Contains("credit") && Ancestor(element, "figcaption") is not null && Round(element)?.Credit == element;

    private static IElement? Ancestor(IElement element, string name)
    {
        var around = element.ParentElement;
        while (around is not null && around.LocalName != name)
            around = around.ParentElement;
        return around;
    }
}
