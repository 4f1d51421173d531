namespace NewsMarkup.Diagnostics;

/// <summary>How much a finding matters, from not at all upwards.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>A suggestion that an editor shows and a report counts last.</summary>
    Hint,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>To be looked at before publication.</summary>
    Warning,

    /// <summary>Not to be published so.</summary>
    Error,
}
