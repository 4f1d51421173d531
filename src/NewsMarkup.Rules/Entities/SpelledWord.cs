using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A word of a name.</summary>
/// <param name="Text">The word.</param>
/// <param name="Span">Where it stands in the name.</param>
internal sealed record SpelledWord(string Text, TextSpan Span)
{
    /// <summary>A shorter word is not compared by itself: la and là are two words.</summary>
    private const int LeastLetters = 4;

    /// <summary>What is left of it when everything is taken away in which spellings of one word differ; null for a word too short to be compared.</summary>
    public string? Key { get; } = Text.Length < LeastLetters ? null : Spelling.WordKey(Text);
}
