using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>Something holds of a source or an entity of the subject: of one of them, for a statement; of each, for a demand.</summary>
/// <param name="parties">The sources or the entities of a subject.</param>
/// <param name="quantifier">One of them, or each.</param>
/// <param name="inner">What holds.</param>
internal sealed class PartyHolds(
    Func<Subject, ImmutableArray<Party>> parties, Func<ImmutableArray<Party>, Func<Party, bool>, bool> quantifier, Condition inner) : Condition
{
    /// <summary>One of them at least.</summary>
    public static bool One(ImmutableArray<Party> parties, Func<Party, bool> holds) => parties.Any(holds);

    /// <summary>Each of them, be there none.</summary>
    public static bool Each(ImmutableArray<Party> parties, Func<Party, bool> holds) => parties.All(holds);

    public override bool Holds(Subject subject) => quantifier(parties(subject), inner.Holds);

    public override string? Value(Subject subject) =>
        parties(subject).Select(inner.Value).FirstOrDefault(value => value is not null);
}
