using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration;

/// <summary>Reads the configuration at a path. The caller reads files, so that this project does not.</summary>
/// <param name="path">The path, with <c>/</c>.</param>
public delegate ConfigurationLookup ReadConfiguration(string path);

/// <summary>What was found at a configuration's path.</summary>
/// <param name="File">The file, under the name that messages give it; without text when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, to follow a colon; null when it can.</param>
public readonly record struct ConfigurationLookup(SourceFile File, string? Problem);
