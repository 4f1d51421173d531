using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Baselines;

/// <summary>A finding that a baseline knows.</summary>
/// <param name="Fingerprint">What it is known by.</param>
/// <param name="Words">The words it is about, cut short; for people who read the file.</param>
/// <param name="Place">Where it stands in the baseline's file; null for one that is not written yet.</param>
public sealed record BaselineEntry(Fingerprint Fingerprint, string Words, Location? Place);
