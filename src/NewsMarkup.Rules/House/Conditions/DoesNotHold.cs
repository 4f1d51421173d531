using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Holds when another condition does not.</summary>
internal sealed class DoesNotHold(Condition inner) : Condition
{
    public override string? Key => inner.Key;

    public override bool LooksForWords => inner.LooksForWords;

    public override bool Holds(Subject subject) => !inner.Holds(subject);

    public override IEnumerable<TextSpan> Find(Subject subject) => inner.Find(subject);

    public override string? Value(Subject subject) => inner.Value(subject);
}
