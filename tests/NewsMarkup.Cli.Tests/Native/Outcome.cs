namespace NewsMarkup.Cli.Tests.Native;

/// <summary>All that a run leaves behind.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
/// <param name="Files">Every file of its folder with its text, those it was given too.</param>
internal sealed record Outcome(int ExitCode, string Output, string Error, IReadOnlyDictionary<string, string> Files);
