namespace NewsMarkup.Compare;

/// <summary>A difference between two versions of an article.</summary>
/// <param name="Part">What of the article has changed.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Aspect">What about it: <c>words</c>, <c>tag</c> where words stand untagged in the other version, <c>by</c>, <c>status</c>, a key of the header.</param>
/// <param name="Before">The first version's side; null for what is added.</param>
/// <param name="After">The second version's side; null for what is dropped.</param>
public sealed record Change(ChangedPart Part, ChangeKind Kind, string Aspect, Evidence? Before, Evidence? After)
{
    /// <summary>The aspect of a change of words.</summary>
    public const string Words = "words";

    /// <summary>The aspect of words that are in both versions and tagged in one.</summary>
    public const string Tag = "tag";

    /// <summary>What it is told with.</summary>
    public ChangeGroup Group => (Part, Kind) switch
    {
        (ChangedPart.Header, _) => ChangeGroup.Header,
        (ChangedPart.Prose, _) => ChangeGroup.Prose,
        (ChangedPart.Attribution, _) or (ChangedPart.Source, ChangeKind.Altered) => ChangeGroup.Attribution,
        (ChangedPart.Source, _) => ChangeGroup.Sources,
        (_, ChangeKind.Added) => ChangeGroup.Added,
        (ChangedPart.Quote, _) => ChangeGroup.Quotes,
        (ChangedPart.Figure, _) => ChangeGroup.Figures,
        _ => ChangeGroup.Claims,
    };

    /// <summary>The same seen from the other version.</summary>
    public Change Mirrored() => this with
    {
        Kind = Kind switch
        {
            ChangeKind.Added => ChangeKind.Dropped,
            ChangeKind.Dropped => ChangeKind.Added,
            _ => Kind,
        },
        Before = After,
        After = Before,
    };
}
