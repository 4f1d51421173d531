using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>How often a rule spoke in a run.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The most severe that it was anywhere.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Files">In how many articles.</param>
internal sealed record RuleCount(RuleDescriptor Rule, Severity Severity, int Findings, int Files);
