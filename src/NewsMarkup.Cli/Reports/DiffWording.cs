using System.Globalization;
using NewsMarkup.Compare;

namespace NewsMarkup.Cli.Reports;

/// <summary>What people are told of a change.</summary>
internal static class DiffWording
{
    private const string Nothing = "none";

    /// <summary>What stands over the changes of a group.</summary>
    public static string TitleOf(ChangeGroup group) => group switch
    {
        ChangeGroup.Quotes => "Quotes altered or dropped",
        ChangeGroup.Figures => "Numbers and dates altered or dropped",
        ChangeGroup.Attribution => "Who says it, and how",
        ChangeGroup.Claims => "Claims and facts reworded or dropped",
        ChangeGroup.Header => "Headline and header",
        ChangeGroup.Sources => "Sources that are new or gone",
        ChangeGroup.Added => "New quotes, claims, facts and figures",
        _ => "Other words",
    };

    /// <summary>A change in a line.</summary>
    public static string TitleOf(Change change) => (change.Part, change.Aspect) switch
    {
        (ChangedPart.Attribution, _) => $"{LabelOf(change.Aspect)}: {Values(change)}",
        (ChangedPart.Source, Change.Words) => $"{Side(change).Value}: {VerbOf(change)}",
        (ChangedPart.Source, _) => $"{change.Before!.Passage}: {change.Aspect} {Values(change)}",
        (ChangedPart.Figure, _) when change.Kind == ChangeKind.Altered => Values(change),
        (ChangedPart.Figure, _) => $"{WordDiff.OnOneLine(Side(change).Value)}: {VerbOf(change)}",
        (ChangedPart.Header, _) => $"{change.Aspect}: {VerbOf(change)}",
        (ChangedPart.Prose, _) => $"paragraph: {VerbOf(change)}",
        (ChangedPart.Fact, _) => $"fact: {VerbOf(change)}",
        _ => $"{change.Part.ToString().ToLowerInvariant()} of {Side(change).Who}: {VerbOf(change)}",
    };

    /// <summary>Where it stands in both versions: <c>33:112 → 35:2</c>.</summary>
    public static string PlacesOf(Change change) => (change.Before, change.After) switch
    {
        ({ } before, { } after) => $"{before.Place.Start} → {after.Place.Start}",
        ({ } before, null) => $"was at {before.Place.Start}",
        (_, { } after) => $"at {after.Place.Start}",
        _ => "",
    };

    /// <summary>The side that there is: of the two the second.</summary>
    public static Evidence Side(Change change) => change.After ?? change.Before!;

    /// <summary>True for a change that is told by the words of both versions.</summary>
    public static bool IsOfWords(Change change) => change.Part is not (ChangedPart.Attribution or ChangedPart.Source or ChangedPart.Figure);

    /// <summary>The run in a sentence: <c>3 changes: 1 in quotes, 2 in the header.</c></summary>
    public static string Summary(ArticleComparison comparison) => comparison.Changes.IsEmpty
        ? "Nothing has changed."
        : $"{Tally.Number(comparison.Changes.Length, "change")}: {string.Join(", ", comparison.Changes.GroupBy(change => change.Group).Select(CountOf))}.";

    private static string CountOf(IGrouping<ChangeGroup, Change> group)
    {
        var where = group.Key switch
        {
            ChangeGroup.Quotes => "in quotes",
            ChangeGroup.Figures => "in numbers and dates",
            ChangeGroup.Attribution => "in who says it",
            ChangeGroup.Claims => "in claims and facts",
            ChangeGroup.Header => "in the header",
            ChangeGroup.Sources => "in sources",
            ChangeGroup.Added => "new",
            _ => "in other words",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {where}");
    }

    private static string Values(Change change) => $"{Shown(change.Before!)} → {Shown(change.After!)}";

    private static string Shown(Evidence side) => side.Value.Length == 0 ? Nothing : WordDiff.OnOneLine(side.Value);

    private static string LabelOf(string aspect) => aspect switch
    {
        "by" => "said by",
        "via" => "through",
        "cite" => "to be checked at",
        "when" => "said when",
        _ => aspect,
    };

    private static string VerbOf(Change change) => (change.Kind, change.Aspect) switch
    {
        (ChangeKind.Altered, _) => change.Part == ChangedPart.Header ? "changed" : "reworded",
        (ChangeKind.Dropped, Change.Tag) => "no longer tagged; the words are still there",
        (ChangeKind.Added, Change.Tag) => "now tagged; the words were there",
        (ChangeKind.Dropped, _) => "dropped",
        _ => "added",
    };
}
