using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Finds claims by the names that tags give them.</summary>
internal static class ClaimNames
{
    /// <summary>The claim that a name stands for, which for a denial is the claim that is denied; null when there is none.</summary>
    public static Claim? Find(ArticleModel article, string name) =>
        article.Attributions.FirstOrDefault(attribution => attribution.Parts.Any(part => part.Name == name))?.Claim;
}
