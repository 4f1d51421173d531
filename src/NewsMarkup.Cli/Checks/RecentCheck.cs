using System.Collections.Immutable;
using NewsMarkup.Cli.Reports;

namespace NewsMarkup.Cli.Checks;

/// <summary>The last check of an article, with what was found in it.</summary>
/// <param name="Key">The key of the check.</param>
/// <param name="Registers">The registers that the article used.</param>
/// <param name="File">What was found.</param>
internal sealed record RecentCheck(UInt128 Key, ImmutableArray<string> Registers, CheckedFile File);
