using System.Collections.Immutable;

namespace NewsMarkup.Cli.Checks;

/// <summary>What is remembered of an article in which nothing was found.</summary>
/// <param name="Key">The key of its check.</param>
/// <param name="Registers">The registers that it used.</param>
/// <param name="Known">How many findings its baseline hid.</param>
/// <param name="Day">The last day on which it was looked at, as <see cref="DateOnly.DayNumber"/>.</param>
internal readonly record struct CleanMark(UInt128 Key, ImmutableArray<string> Registers, int Known, int Day);
