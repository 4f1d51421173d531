namespace NewsMarkup.Rules;

/// <summary>Words without their last letter where it tells one from many, or a German case; good enough to find a word again.</summary>
internal static class Stems
{
    /// <summary>The stem of a word: «expert» for «experts». A word too many counts as the same, which costs a finding only.</summary>
    public static string Of(string word) => word[..Of(word.AsSpan()).Length];

    /// <summary>The same for a part of a text.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] is 's' or 'n' or 'S' ? word[..^1] : word;
}
