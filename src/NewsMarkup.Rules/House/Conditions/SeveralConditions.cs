using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Conditions joined by <c>and</c> or <c>or</c>.</summary>
internal abstract class SeveralConditions(ImmutableArray<Condition> parts) : Condition
{
    public override string? Key { get; } = parts.Select(part => part.Key).FirstOrDefault(key => key is not null);

    public override bool LooksForWords { get; } = parts.Any(part => part.LooksForWords);

    /// <summary>The conditions, in the order of the file.</summary>
    protected ImmutableArray<Condition> Parts { get; } = parts;

    public override IEnumerable<TextSpan> Find(Subject subject) => Parts.SelectMany(part => part.Find(subject)).Order();

    public override string? Value(Subject subject) => Parts.Select(part => part.Value(subject)).FirstOrDefault(value => value is not null);
}
