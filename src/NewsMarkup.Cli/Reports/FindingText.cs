using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>What a report for other tools says of a finding.</summary>
internal static class FindingText
{
    /// <summary>The rule by which a file that cannot be read is reported.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>What is wrong, and the way out where there is one to tell.</summary>
    public static string Of(Diagnostic finding) => finding.Help is { } help ? $"{finding.Message} {help}" : finding.Message;

    /// <summary>The rule's number and name; a house rule's name alone.</summary>
    public static string RuleOf(Diagnostic finding) =>
        finding.Rule.Id == finding.Rule.Name ? finding.Rule.Name : $"{finding.Rule.Id} {finding.Rule.Name}";
}
