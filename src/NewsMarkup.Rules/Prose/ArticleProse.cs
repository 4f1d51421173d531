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

    private ArticleProse(ArticleModel article)
    {
        _article = article;
        _language = article.Meta.Language;
        Paragraphs = Cut();
    }

    /// <summary>The paragraphs, in order.</summary>
    public ImmutableArray<ParagraphProse> Paragraphs { get; }

    /// <summary>The prose of an article, made at the first call.</summary>
    public static ArticleProse Of(ArticleModel article) => Known.GetValue(article, static article => new ArticleProse(article));

    /// <summary>The index of the paragraph in which an offset of the text stands; -1 when there is none. O(log paragraphs).</summary>
    public int IndexAt(int offset)
    {
        var index = Sorted.LastIndex(Paragraphs, paragraph => paragraph.Block.Text.Start <= offset);
        return index >= 0 && Paragraphs[index].Block.Text.Touches(offset) ? index : -1;
    }

    /// <summary>The paragraph in which a span stands; null for one in a paragraph that is blank. O(log paragraphs).</summary>
    public ParagraphProse? ParagraphOf(TaggedSpan span) => IndexAt(span.Text.Start) is >= 0 and var index ? Paragraphs[index] : null;

    /// <summary>The sentence in which an offset of the text stands; empty where there is none. O(log length).</summary>
    public TextSpan SentenceAt(int offset)
    {
        var index = IndexAt(offset);
        if (index < 0 || Paragraphs[index].Sentences is not { IsEmpty: false } sentences)
            return default;
        return sentences[Math.Max(0, Sorted.LastIndex(sentences, sentence => sentence.Start <= offset))];
    }

    private ImmutableArray<ParagraphProse> Cut()
    {
        var blocks = _article.Blocks;
        ImmutableArray<ParagraphFacts> facts = [.. blocks.Select(block => ParagraphFacts.Of(block, _article.Text.Value, _language))];
        ImmutableArray<Quotations> quotations = [.. blocks.Select((block, index) => facts[index].Quotations.MovedBy(block.Text.Start))];
        var next = NextOfText(blocks);
        ImmutableArray<TaggedSpan> cues = [.. _article.Spans.Where(span => span.Kind?.Role == SpanRole.Cue)];
        ImmutableArray<TaggedSpan> claims = [.. _article.Spans.Where(span => span.IsClaim)];
        return
        [
            .. blocks.Select((block, index) =>
            {
                var goesOn = GoesOn(index, next[index], quotations);
                var quoted = quotations[index].Outer.Where(quotation => quotation.IsClosed || quotation == goesOn);
                return new ParagraphProse(
                    block,
                    facts[index],
                    [.. facts[index].Sentences.Select(sentence => sentence.MovedBy(block.Text.Start))],
                    quotations[index],
                    goesOn,
                    Sorted.In(_article.Mentions, mention => mention.Text.Start, block.Text),
                    Sorted.In(claims, claim => claim.Text.Start, block.Text),
                    Cues(block.Text.Start, facts[index], quoted, Sorted.In(cues, cue => cue.Text.Start, block.Text)));
            }),
        ];
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
    private Quotation? GoesOn(int index, int next, ImmutableArray<Quotations> quotations)
    {
        var open = quotations[index].All.LastOrDefault(quotation => !quotation.IsClosed);
        if (open is null || next == quotations.Length || quotations[next].All.FirstOrDefault() is not { } first)
            return null;
        var text = _article.Text.Value;
        var start = _article.Blocks[next].Text.Start;
        return text.AsSpan(start, first.Span.Start - start).IsWhiteSpace()
            && QuotationMarks.FamilyOf(text[open.Span.Start]) == QuotationMarks.FamilyOf(text[first.Span.Start]) ? open : null;
    }

    private ImmutableArray<SpeechCue> Cues(int start, ParagraphFacts facts, IEnumerable<Quotation> quotations, ImmutableArray<TaggedSpan> tagged)
    {
        if (facts.SpeechVerbs.IsEmpty && facts.SourcePrepositions.IsEmpty && tagged.IsEmpty)
            return [];
        var prepositions = WordLists.For(_language).Phrases("source-prepositions");
        var text = _article.Text.Value;
        var verbs = facts.SpeechVerbs.Select(span => Cue(span.MovedBy(start), isPreposition: false));
        var before = facts.SourcePrepositions.Select(span => Cue(span.MovedBy(start), isPreposition: true));
        var own = tagged.Select(cue => new SpeechCue(cue.Text, cue.EnclosingClaim, prepositions.Contains(_article.Text.Value, cue.Text)));
        return
        [
            .. Outside(quotations.Select(quotation => quotation.Span), Outside(tagged.Select(cue => cue.Text), verbs.Concat(before))).Concat(own)
                .OrderBy(cue => cue.Text),
        ];
    }

    private SpeechCue Cue(TextSpan words, bool isPreposition) => new(words, _article.ClaimAround(words), isPreposition);

    /// <summary>The cues that stand in none of the ranges, which are in order and apart.</summary>
    private static IEnumerable<SpeechCue> Outside(IEnumerable<TextSpan> ranges, IEnumerable<SpeechCue> cues)
    {
        ImmutableArray<TextSpan> all = [.. ranges];
        return cues.Where(cue => Sorted.LastIndex(all, range => range.Start < cue.Text.End) is var index && (index < 0 || !all[index].Overlaps(cue.Text)));
    }
}
