namespace NewsMarkup.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary><c>find</c> found nothing.</summary>
    public const int NothingFound = 1;

    /// <summary><c>diff</c> found two versions to differ.</summary>
    public const int Changed = 1;

    /// <summary>Findings at or over <c>--fail-on</c>, something that would change, or an article that failed to build.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or a path that cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program or of a rule.</summary>
    public const int Internal = 3;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>SIGTERM.</summary>
    public const int Terminated = 143;
}
