using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>The words for severities in reports and options.</summary>
internal static class SeverityWords
{
    public static readonly string[] FailOn = ["error", "warning", "info", "hint", "never"];

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hint",
    };

    /// <summary>The least severity that fails a run; null for never.</summary>
    public static Severity? Parse(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "hint" => Severity.Hint,
        _ => null,
    };
}
