using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The words of names.</summary>
internal static class TextWords
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<string> Of(string text) => Words.In(text).Select(word => text.Substring(word.Start, word.Length));

    /// <summary>A word, or a text, without an 's at its end.</summary>
    public static string WithoutPossessive(string word) => IsPossessive(word) ? word[..^2] : word;

    /// <summary>The same for a range of a text.</summary>
    public static TextSpan WithoutPossessive(string text, TextSpan word) =>
        IsPossessive(text.AsSpan(word.Start, word.Length)) ? word with { Length = word.Length - 2 } : word;

    private static bool IsPossessive(ReadOnlySpan<char> word) => word is [_, .., '\'' or '’', 's' or 'S'];
}
