namespace NewsMarkup.Diagnostics;

/// <summary>What a rule is about.</summary>
public enum RuleCategory
{
    /// <summary>The notation itself: brackets, braces, header lines.</summary>
    Syntax,

    /// <summary>Rules, suppressions, baselines and configuration.</summary>
    Engine,

    /// <summary>Ids, kinds and attributes: what the tags refer to.</summary>
    Meaning,

    /// <summary>Who says it, and whether the reader can see that.</summary>
    Attribution,

    /// <summary>Who the sources are.</summary>
    Sourcing,

    /// <summary>People, organisations and places and how they are named.</summary>
    Entities,

    /// <summary>What is true, disputed or checked.</summary>
    Verification,

    /// <summary>The article as a whole.</summary>
    Article,

    /// <summary>What a newsroom's own rule files say.</summary>
    House,
}
