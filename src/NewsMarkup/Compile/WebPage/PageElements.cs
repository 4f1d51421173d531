using AngleSharp.Dom;

namespace NewsMarkup.Compile.WebPage;

/// <summary>Finds elements without selectors, whose parser would be as large as the rest.</summary>
internal static class PageElements
{
    /// <summary>The first element of a name inside a node; null for none.</summary>
    public static IElement? First(this INode node, string name) => node.Descendants<IElement>().FirstOrDefault(element => element.LocalName == name);
}
