using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>Something that a project may set about a rule. An option is the key of its value in the settings, so two that look alike are two.</summary>
/// <param name="key">The key in the configuration.</param>
/// <param name="description">What it does, in a sentence.</param>
public abstract class RuleOption(string key, string description)
{
    /// <summary>The key in the configuration.</summary>
    public string Key { get; } = key;

    /// <summary>What it does, in a sentence.</summary>
    public string Description { get; } = description;
}

/// <summary>An option with a typed value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="key">The key in the configuration.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="initial">The value where a project sets none.</param>
public abstract class RuleOption<T>(string key, string description, T initial) : RuleOption(key, description)
{
    /// <summary>The value where a project sets none.</summary>
    public T Default { get; } = initial;
}

/// <summary>A whole number.</summary>
/// <param name="key">The key in the configuration.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="initial">The value where a project sets none.</param>
/// <param name="least">The smallest value allowed.</param>
public sealed class NumberOption(string key, string description, int initial, int least = 0) : RuleOption<int>(key, description, initial)
{
    /// <summary>The smallest value allowed.</summary>
    public int Least { get; } = least;
}

/// <summary>On or off.</summary>
/// <param name="key">The key in the configuration.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="initial">The value where a project sets none.</param>
public sealed class SwitchOption(string key, string description, bool initial) : RuleOption<bool>(key, description, initial);

/// <summary>A list of words or phrases.</summary>
/// <param name="key">The key in the configuration.</param>
/// <param name="description">What it does, in a sentence.</param>
public sealed class WordsOption(string key, string description) : RuleOption<ImmutableArray<string>>(key, description, []);
