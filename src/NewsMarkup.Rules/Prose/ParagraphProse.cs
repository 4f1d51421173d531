using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// A paragraph cut up for rules that ask who says what; all offsets are those of the article's text, those of <see cref="Facts"/> excepted. What
/// takes memory is made when first asked for: after a key, few paragraphs are asked for all of it. Safe to ask from several threads.
/// </summary>
internal sealed class ParagraphProse
{
    private readonly ArticleProse _article;
    private Quotations? _quotations;
    private ImmutableArray<TextSpan> _sentences;
    private ImmutableArray<Mention> _mentions;
    private ImmutableArray<TaggedSpan> _claims;
    private ImmutableArray<SpeechCue> _cues;

    /// <param name="article">The article's prose.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="facts">What its words say by themselves.</param>
    /// <param name="goesOn">The quotation that goes on in the next paragraph; null when there is none.</param>
    public ParagraphProse(ArticleProse article, Block block, ParagraphFacts facts, Quotation? goesOn) =>
        (_article, Block, Facts, GoesOn) = (article, block, facts, goesOn);

    /// <summary>The paragraph.</summary>
    public Block Block { get; }

    /// <summary>What its words say by themselves.</summary>
    public ParagraphFacts Facts { get; }

    /// <summary>The quotation that is open at its end and goes on in the next paragraph, which opens it anew; null when there is none.</summary>
    public Quotation? GoesOn { get; }

    /// <summary>Its sentences.</summary>
    public ImmutableArray<TextSpan> Sentences =>
        _sentences.IsDefault ? _sentences = [.. Facts.Sentences.Select(sentence => sentence.MovedBy(Block.Text.Start))] : _sentences;

    /// <summary>Its quotations.</summary>
    public Quotations Quotations => _quotations ??= Facts.Quotations.MovedBy(Block.Text.Start);

    /// <summary>Who is mentioned in it.</summary>
    public ImmutableArray<Mention> Mentions => _mentions.IsDefault ? _mentions = _article.MentionsIn(Block.Text) : _mentions;

    /// <summary>The claims and quotes in it, outer before inner.</summary>
    public ImmutableArray<TaggedSpan> Claims => _claims.IsDefault ? _claims = _article.ClaimsIn(Block.Text) : _claims;

    /// <summary>The words in it that attribute, tagged or not, in order; none in quotations.</summary>
    public ImmutableArray<SpeechCue> Cues => _cues.IsDefault ? _cues = _article.CuesIn(this) : _cues;

    /// <summary>What is counted in it.</summary>
    public IEnumerable<Figure> Figures => Facts.Figures.IsEmpty ? [] : Facts.Figures.Select(figure => figure.MovedBy(Block.Text.Start));

    /// <summary>The sentence in which an offset stands, or which ends last before it; the whole paragraph where there is none. O(log sentences).</summary>
    public TextSpan SentenceAt(int offset)
    {
        var index = Sorted.LastBefore(Facts.Sentences, static sentence => sentence.Start, offset + 1 - Block.Text.Start);
        return index < 0 ? Block.Text : Facts.Sentences[index].MovedBy(Block.Text.Start);
    }
}
