namespace BrokenRules;

/// <summary>A rule whose constructor fails.</summary>
public sealed class FailsWhenMade : DeskRule
{
    public FailsWhenMade()
        : base("DESK104", "fails-when-made") => throw new InvalidOperationException("The list of names is not there.");
}
