namespace NewsMarkup.Compare;

/// <summary>What changes are told together, in the order of what matters to whoever decides about a correction.</summary>
public enum ChangeGroup
{
    /// <summary>Quotes altered or dropped.</summary>
    Quotes,

    /// <summary>Numbers and dates altered or dropped.</summary>
    Figures,

    /// <summary>Who says it, and how.</summary>
    Attribution,

    /// <summary>Claims and facts reworded or dropped.</summary>
    Claims,

    /// <summary>Headline, dates, byline and the rest of the header.</summary>
    Header,

    /// <summary>Sources that are new or gone.</summary>
    Sources,

    /// <summary>Quotes, claims, facts and figures that are new.</summary>
    Added,

    /// <summary>Words outside of claims, quotes and facts.</summary>
    Prose,
}
