namespace NewsMarkup.Diagnostics;

/// <summary>Another place that a finding is about, such as the first of two declarations.</summary>
/// <param name="Location">Where it is; it may be in another file.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(Location Location, string Message);
