using NewsMarkup.Compare;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Compare;

/// <summary>Changes as lines, for tests.</summary>
internal static class Changes
{
    /// <summary>What has changed between two texts, a line for each: <c>altered quote words: old → new</c>.</summary>
    public static IEnumerable<string> Between(string before, string after) => ArticleComparison.Of(Bind(before), Bind(after)).Changes.Select(Line);

    /// <summary>All that a change says, so that two changes with the same line are the same.</summary>
    public static string Whole(Change change) => $"{Line(change)} | {Whole(change.Before)} | {Whole(change.After)}";

    private static string Line(Change change)
    {
        var title = $"{change.Kind} {change.Part} {change.Aspect}".ToLowerInvariant();
        return change.Kind switch
        {
            ChangeKind.Altered => $"{title}: {change.Before!.Value} → {change.After!.Value}",
            ChangeKind.Dropped => $"{title}: {change.Before!.Value}",
            _ => $"{title}: {change.After!.Value}",
        };
    }

    private static string Whole(Evidence? side) =>
        side is null ? "" : $"{side.Place.Span} {side.Id} {side.Who} {side.Passage} {string.Join(' ', side.Text)}";

    private static ArticleModel Bind(string text) => ArticleModel.Bind(SyntaxTree.Parse(text));
}
