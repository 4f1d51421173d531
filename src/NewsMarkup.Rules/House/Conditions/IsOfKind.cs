using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>A source or an entity is declared as one of some kinds, or is one of some <c>@id</c>s.</summary>
internal sealed class IsOfKind(ImmutableArray<string> kindsAndIds) : Condition
{
    public override bool Holds(Subject subject) =>
        kindsAndIds.Contains(subject.Kind) || (subject.Id is { } id && kindsAndIds.Contains(id));

    public override string Value(Subject subject) => subject.Kind;
}
