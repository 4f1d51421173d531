using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Spans of a kind that have something in common. It has what any of them has; it stands where the first one does.</summary>
/// <param name="members">The spans, in the order of the text; at least one.</param>
internal sealed class GroupSubject(ImmutableArray<Subject> members) : Subject
{
    /// <summary>The spans, in the order of the text.</summary>
    public ImmutableArray<Subject> Members { get; } = members;

    public override string Kind => Members[0].Kind;

    public override HouseArticle Article => Members[0].Article;

    public override Prose Prose => Members[0].Prose;

    public override ImmutableArray<TextSpan> Ranges { get; } = [.. members.SelectMany(member => member.Ranges)];

    public override ImmutableArray<TaggedSpan> Spans { get; } = [.. members.SelectMany(member => member.Spans)];

    public override Block? Block => Members[0].Block;

    public override bool IsInHeadline => Members.Any(member => member.IsInHeadline);

    public override ImmutableArray<Party> Sources { get; } = [.. members.SelectMany(member => member.Sources).Distinct()];

    public override ImmutableArray<Party> Entities { get; } = [.. members.SelectMany(member => member.Entities).Distinct()];

    public override string? Id => Members[0].Id;

    public override TextSpan Place(string? key) => Members[0].Place(key);

    protected override ImmutableArray<string> Find(string key) =>
        [.. Members.SelectMany(member => member.Values(key)).Distinct(WordComparer.Instance)];
}
