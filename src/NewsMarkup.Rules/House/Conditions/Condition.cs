using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>Something that holds of a subject or does not. Immutable; several threads ask it at once.</summary>
internal abstract class Condition
{
    /// <summary>The attribute that it is about; null when it is about none.</summary>
    public virtual string? Key => null;

    /// <summary>True when it looks for words, so that there can be a match to show and replace.</summary>
    public virtual bool LooksForWords => false;

    /// <summary>True when it holds of a subject.</summary>
    public abstract bool Holds(Subject subject);

    /// <summary>The words that it looks for and finds, as ranges of the subject's prose, in order; what it makes of them does not count.</summary>
    public virtual IEnumerable<TextSpan> Find(Subject subject) => [];

    /// <summary>What it looks at, for <c>{value}</c>: the attribute's value, the number counted; null when there is none.</summary>
    public virtual string? Value(Subject subject) => null;
}
