using System.Collections.Immutable;

namespace NewsMarkup.Rules.Configuration;

/// <summary>The words of the configuration for the values of enumerations: their names in small letters.</summary>
internal static class EnumNames
{
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Word)];

    /// <summary>The value that a word of <see cref="All"/> stands for.</summary>
    public static T Parse<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().First(value => Word(value) == word);
}
