using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Which act of saying the words of a claim or quote belong to.</summary>
internal static class AttributionsByPart
{
    /// <summary>The attribution of each span that makes or continues one, by where the span with its tag stands; of several, the first.</summary>
    public static Dictionary<TextSpan, Attribution> Of(ArticleModel article)
    {
        var byPart = new Dictionary<TextSpan, Attribution>();
        foreach (var attribution in article.Attributions)
        {
            foreach (var part in attribution.Parts)
                byPart.TryAdd(part.Place, attribution);
        }

        return byPart;
    }
}
