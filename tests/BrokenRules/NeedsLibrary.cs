namespace BrokenRules;

/// <summary>A rule that needs a library.</summary>
public sealed class NeedsLibrary : DeskRule
{
    public NeedsLibrary()
        : base("DESK105", CsCheck.Gen.Const("needs-library").ToString()!)
    {
    }
}
