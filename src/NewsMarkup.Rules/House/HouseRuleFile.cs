using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>A file of house rules, as it was read.</summary>
/// <param name="Path">The file's path as it was given.</param>
/// <param name="Rules">Its rules, in order, without those that have errors.</param>
/// <param name="Diagnostics">What is wrong in it, in order, each at its place in the file.</param>
public sealed record HouseRuleFile(string Path, ImmutableArray<HouseRule> Rules, ImmutableArray<Diagnostic> Diagnostics);
