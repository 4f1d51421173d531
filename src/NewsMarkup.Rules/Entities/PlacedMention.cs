using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A mention with where it stands.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Paragraph">The index of its paragraph among the article's blocks.</param>
/// <param name="Prose">Its paragraph.</param>
/// <param name="Name">The name that its words spell.</param>
/// <param name="Sentence">The sentence in which it begins.</param>
/// <param name="IsQuoted">True in a quote or between quotation marks: the words are somebody else's.</param>
/// <param name="IsPartOfName">True inside what names something that is no person: [the [Warhol]{@warhol} museum]{@museum}.</param>
internal sealed record PlacedMention(
    Mention Mention, int Paragraph, ParagraphProse Prose, SpelledName Name, TextSpan Sentence, bool IsQuoted, bool IsPartOfName)
{
    /// <summary>How much longer than the mention a sentence may be that is a label: the name and a colon.</summary>
    private const int LabelMarks = 3;

    /// <summary>True where the article tells its story in its own words: no heading, caption, list, quote or label such as a speaker's name.</summary>
    public bool IsNarrated =>
        !IsQuoted && Kind is (Block.ParagraphKind or "analysis") && Sentence.Length > Text.Length + LabelMarks;

    /// <summary>The kind of its paragraph: paragraph, heading …</summary>
    public string Kind => Prose.Block.Kind;

    /// <summary>Where its words stand in the article's text.</summary>
    public TextSpan Text => Mention.Text;
}
