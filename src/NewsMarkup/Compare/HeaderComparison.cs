using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>What has changed in the lines <c>key: value</c> of the header.</summary>
internal static class HeaderComparison
{
    public static IEnumerable<Change> Changes(ArticleModel before, ArticleModel after) =>
        from key in HeaderKeys.InOrder.Concat(KeysOf(before).Concat(KeysOf(after)).Order(StringComparer.Ordinal)).Distinct()
        let sides = (Before: EvidenceOf(before, key), After: EvidenceOf(after, key))
        where !AreSame(sides.Before, sides.After)
        let kind = sides.Before is null ? ChangeKind.Added : sides.After is null ? ChangeKind.Dropped : ChangeKind.Altered
        select new Change(ChangedPart.Header, kind, key, sides.Before, sides.After);

    private static IEnumerable<string> KeysOf(ArticleModel article) => article.Meta.Fields.Select(field => field.Key.Text);

    /// <summary>Letter by letter, however accents are encoded.</summary>
    private static bool AreSame(Evidence? before, Evidence? after) =>
        before is null || after is null ? before == after : Composition.Of(before.Value) == Composition.Of(after.Value);

    /// <summary>The values of a key, a semicolon between several; null where there is none.</summary>
    private static Evidence? EvidenceOf(ArticleModel article, string key) =>
        article.Meta.Find(key) is { } field ? new Evidence(string.Join("; ", article.Meta.All(key)), field.Value.Location) : null;
}
