using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A mention with where it stands.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Paragraph">The index of its paragraph among the article's blocks.</param>
/// <param name="Kind">The kind of its paragraph: paragraph, heading …</param>
/// <param name="Sentence">The sentence in which it begins.</param>
/// <param name="IsQuoted">True in a quote or between quotation marks: the words are somebody else's.</param>
internal sealed record PlacedMention(Mention Mention, int Paragraph, string Kind, TextSpan Sentence, bool IsQuoted)
{
    /// <summary>True where the article tells its story in its own words: no heading, caption or quote.</summary>
    public bool IsNarrated => !IsQuoted && Kind is (Block.ParagraphKind or "analysis" or "item");

    /// <summary>Where its words stand in the article's text.</summary>
    public TextSpan Text => Mention.Text;
}
