namespace NewsMarkup.Rules.House;

/// <summary>The subject stands in the headline.</summary>
internal sealed class IsInHeadline : Condition
{
    public override bool Holds(Subject subject) => subject.IsInHeadline;
}
