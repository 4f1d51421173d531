namespace NewsMarkup.Diagnostics;

/// <summary>A choice of rules; each preset holds the rules of those before it.</summary>
public enum Preset
{
    /// <summary>What any article should pass: quotes, claims and sources.</summary>
    Light,

    /// <summary>What a newsroom expects of its own copy.</summary>
    House,

    /// <summary>Everything.</summary>
    Strict,
}
