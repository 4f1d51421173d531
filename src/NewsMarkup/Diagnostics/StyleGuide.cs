namespace NewsMarkup.Diagnostics;

/// <summary>A published guide that a rule rests on; cited by name, since section numbers differ by edition.</summary>
/// <param name="Name">The publisher and the chapter.</param>
public sealed record StyleGuide(string Name)
{
    /// <summary>Reuters, on naming and weighing sources.</summary>
    public static readonly StyleGuide ReutersSourcing = new("Reuters Handbook of Journalism: The essentials of Reuters sourcing");

    /// <summary>BBC, on accuracy: sourcing, attribution and corroboration.</summary>
    public static readonly StyleGuide BbcAccuracy = new("BBC Editorial Guidelines: Accuracy");

    /// <summary>Associated Press, on quotations and attribution.</summary>
    public static readonly StyleGuide ApStylebook = new("The Associated Press Stylebook: quotations, attribution");
}
