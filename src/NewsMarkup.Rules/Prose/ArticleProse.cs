using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>An article's paragraphs, cut up once for all rules that ask who says what. Immutable.</summary>
internal sealed class ArticleProse
{
    private static readonly ConditionalWeakTable<ArticleModel, ArticleProse> Known = [];

    private readonly ArticleModel _article;
    private readonly string? _language;
    private readonly ImmutableArray<TaggedSpan> _cues;
    private readonly ImmutableArray<TaggedSpan> _claims;

    private ArticleProse(ArticleModel article)
    {
        _article = article;
        _language = article.Meta.Language;
        _cues = [.. article.Spans.Where(static span => span.Kind?.Role == SpanRole.Cue)];
        _claims = [.. article.Spans.Where(static span => span.IsClaim)];
        Paragraphs = Cut();
    }

    /// <summary>The paragraphs, in order.</summary>
    public ImmutableArray<ParagraphProse> Paragraphs { get; }

    /// <summary>The prose of an article, made at the first call.</summary>
    public static ArticleProse Of(ArticleModel article) => Known.GetValue(article, static article => new ArticleProse(article));

    /// <summary>The index of the paragraph in which an offset of the text stands; -1 when there is none. O(log paragraphs).</summary>
    public int IndexAt(int offset)
    {
        var index = Sorted.LastBefore(Paragraphs, static paragraph => paragraph.Block.Text.Start, offset + 1);
        return index >= 0 && Paragraphs[index].Block.Text.Touches(offset) ? index : -1;
    }

    /// <summary>The paragraph in which a span stands; null for one in a paragraph that is blank. O(log paragraphs).</summary>
    public ParagraphProse? ParagraphOf(TaggedSpan span) => IndexAt(span.Text.Start) is >= 0 and var index ? Paragraphs[index] : null;

    /// <summary>The sentence in which an offset of the text stands; empty where there is none. O(log length).</summary>
    public TextSpan SentenceAt(int offset)
    {
        var index = IndexAt(offset);
        if (index < 0 || Paragraphs[index].Facts.Sentences is not { IsEmpty: false } sentences)
            return default;
        var start = Paragraphs[index].Block.Text.Start;
        return sentences[Math.Max(0, Sorted.LastBefore(sentences, static sentence => sentence.Start, offset + 1 - start))].MovedBy(start);
    }

    /// <summary>The mentions in a paragraph.</summary>
    internal ImmutableArray<Mention> MentionsIn(TextSpan paragraph) => Sorted.In(_article.Mentions, static mention => mention.Text.Start, paragraph);

    /// <summary>The claims and quotes in a paragraph.</summary>
    internal ImmutableArray<TaggedSpan> ClaimsIn(TextSpan paragraph) => Sorted.In(_claims, static claim => claim.Text.Start, paragraph);

    private ImmutableArray<ParagraphProse> Cut()
    {
        var blocks = _article.Blocks;
        var facts = new ParagraphFacts[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
            facts[i] = ParagraphFacts.Of(blocks[i], _article.Text.Value, _language);

        var next = NextOfText(blocks);
        var paragraphs = ImmutableArray.CreateBuilder<ParagraphProse>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
            paragraphs.Add(new ParagraphProse(this, blocks[i], facts[i], GoesOn(i, next[i], facts)));
        return paragraphs.MoveToImmutable();
    }

    /// <summary>For each block the one with which the text goes on: the next that belongs to no picture.</summary>
    private static int[] NextOfText(ImmutableArray<Block> blocks)
    {
        var next = new int[blocks.Length];
        for (var i = blocks.Length - 1; i >= 0; i--)
            next[i] = i + 1 < blocks.Length && blocks[i + 1].Kind is "caption" or "credit" ? next[i + 1] : i + 1;
        return next;
    }

    /// <summary>The last quotation of a paragraph, if it stays open and the next paragraph begins with a mark that opens it anew.</summary>
    private Quotation? GoesOn(int index, int next, ParagraphFacts[] facts)
    {
        if (facts[index].Quotations.LastOpen is not { } last || next == facts.Length || facts[next].Quotations.All is not [var first, ..])
            return null;
        var text = _article.Text.Value;
        var open = last.MovedBy(_article.Blocks[index].Text.Start);
        var start = _article.Blocks[next].Text.Start;
        return text.AsSpan(start, first.Span.Start).IsWhiteSpace()
            && QuotationMarks.FamilyOf(text[open.Span.Start]) == QuotationMarks.FamilyOf(text[start + first.Span.Start]) ? open : null;
    }

    /// <summary>The words in a paragraph that attribute, tagged or not, in order; none in quotations.</summary>
    internal ImmutableArray<SpeechCue> CuesIn(ParagraphProse paragraph)
    {
        var facts = paragraph.Facts;
        var tagged = Sorted.In(_cues, static cue => cue.Text.Start, paragraph.Block.Text);
        if (facts.SpeechVerbs.IsEmpty && facts.SourcePrepositions.IsEmpty && tagged.IsEmpty)
            return [];
        var cues = ImmutableArray.CreateBuilder<SpeechCue>(facts.SpeechVerbs.Length + facts.SourcePrepositions.Length + tagged.Length);
        AddUntagged(facts.SpeechVerbs, arePrepositions: false);
        AddUntagged(facts.SourcePrepositions, arePrepositions: true);
        foreach (var cue in tagged)
        {
            var prepositions = WordLists.For(_language).Phrases("source-prepositions");
            cues.Add(new SpeechCue(cue.Text, cue.EnclosingClaim, prepositions.Contains(_article.Text.Value, cue.Text), IsTagged: true));
        }

        cues.Sort(static (left, right) => left.Text.CompareTo(right.Text) is not 0 and var order ? order : left.IsPreposition.CompareTo(right.IsPreposition));
        return cues.DrainToImmutable();

        void AddUntagged(ImmutableArray<TextSpan> places, bool arePrepositions)
        {
            foreach (var place in places)
            {
                var words = place.MovedBy(paragraph.Block.Text.Start);
                if (!IsTagged(words, tagged) && !IsQuoted(words, paragraph))
                    cues.Add(new SpeechCue(words, _article.ClaimAround(words), arePrepositions, IsTagged: false));
            }
        }
    }

    private static bool IsTagged(TextSpan words, ImmutableArray<TaggedSpan> tagged)
    {
        var index = Sorted.LastBefore(tagged, static cue => cue.Text.Start, words.End);
        return index >= 0 && tagged[index].Text.Overlaps(words);
    }

    private static bool IsQuoted(TextSpan words, ParagraphProse paragraph)
    {
        var quotations = paragraph.Quotations.Outer;
        for (var i = Sorted.LastBefore(quotations, static quotation => quotation.Span.Start, words.End); i >= 0 && quotations[i].Span.Overlaps(words); i--)
        {
            if (quotations[i].IsClosed || quotations[i] == paragraph.GoesOn)
                return true;
        }

        return false;
    }
}
