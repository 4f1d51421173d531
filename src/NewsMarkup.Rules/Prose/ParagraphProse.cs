using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>A paragraph cut up for rules that ask who says what; all offsets are those of the article's text.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Facts">What its words say by themselves.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Quotations">Its quotations.</param>
/// <param name="GoesOn">The quotation that is open at its end and goes on in the next paragraph, which opens it anew; null when there is none.</param>
/// <param name="Mentions">Who is mentioned in it.</param>
/// <param name="Claims">The claims and quotes in it, outer before inner.</param>
/// <param name="Cues">The words in it that attribute, tagged or not, in order; none in quotations.</param>
internal sealed record ParagraphProse(
    Block Block,
    ParagraphFacts Facts,
    ImmutableArray<TextSpan> Sentences,
    Quotations Quotations,
    Quotation? GoesOn,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<TaggedSpan> Claims,
    ImmutableArray<SpeechCue> Cues)
{
    /// <summary>What is counted in it.</summary>
    public IEnumerable<Figure> Figures => Facts.Figures.IsEmpty ? [] : Facts.Figures.Select(figure => figure.MovedBy(Block.Text.Start));

    /// <summary>The sentence in which an offset stands, or which ends last before it; the whole paragraph where there is none. O(log sentences).</summary>
    public TextSpan SentenceAt(int offset)
    {
        var index = Sorted.LastBefore(Sentences, static sentence => sentence.Start, offset + 1);
        return index < 0 ? Block.Text : Sentences[index];
    }
}
