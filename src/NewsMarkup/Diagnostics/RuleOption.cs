using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>Something that a project may set about a rule.</summary>
/// <param name="Key">The key in the configuration.</param>
/// <param name="Description">What it does, in a sentence.</param>
public abstract record RuleOption(string Key, string Description);

/// <summary>An option with a typed value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Key">The key in the configuration.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="Default">The value where a project sets none.</param>
public abstract record RuleOption<T>(string Key, string Description, T Default) : RuleOption(Key, Description);

/// <summary>A whole number.</summary>
/// <param name="Key">The key in the configuration.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="Default">The value where a project sets none.</param>
/// <param name="Least">The smallest value allowed.</param>
public sealed record NumberOption(string Key, string Description, int Default, int Least = 0) : RuleOption<int>(Key, Description, Default);

/// <summary>On or off.</summary>
/// <param name="Key">The key in the configuration.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="Default">The value where a project sets none.</param>
public sealed record SwitchOption(string Key, string Description, bool Default) : RuleOption<bool>(Key, Description, Default);

/// <summary>A list of words or phrases.</summary>
/// <param name="Key">The key in the configuration.</param>
/// <param name="Description">What it does, in a sentence.</param>
public sealed record WordsOption(string Key, string Description) : RuleOption<ImmutableArray<string>>(Key, Description, []);
