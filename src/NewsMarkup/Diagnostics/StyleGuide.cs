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

    /// <summary>Associated Press, on the words under pictures.</summary>
    public static readonly StyleGuide ApPhotoCaptions = new("The Associated Press Stylebook: photo captions");

    /// <summary>Associated Press, on days, weeks and when things happened.</summary>
    public static readonly StyleGuide ApTimeElement = new("The Associated Press Stylebook: time element");

    /// <summary>Associated Press, on sources that are not named.</summary>
    public static readonly StyleGuide ApAnonymousSources = new("The Associated Press, News Values and Principles: anonymous sources");

    /// <summary>The Guardian, on quotes by people who are not named.</summary>
    public static readonly StyleGuide GuardianAnonymousQuotes = new("The Guardian's Editorial Code: anonymous quotations");

    /// <summary>BBC, on impartiality.</summary>
    public static readonly StyleGuide BbcImpartiality = new("BBC Editorial Guidelines: Impartiality");

    /// <summary>BBC, on fairness to those who are accused.</summary>
    public static readonly StyleGuide BbcRightOfReply = new("BBC Editorial Guidelines: Fairness to Contributors and Consent: right of reply");

    /// <summary>The fact-checkers' network, on sources that readers can check.</summary>
    public static readonly StyleGuide IfcnCode = new("International Fact-Checking Network: Code of Principles");

    /// <summary>The Guardian, on names, honorifics and spelling.</summary>
    public static readonly StyleGuide GuardianStyle = new("The Guardian and Observer Style Guide");
}
