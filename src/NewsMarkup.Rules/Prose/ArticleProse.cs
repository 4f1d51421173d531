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
        var index = Sorted.LastBefore(Paragraphs, static paragraph => paragraph.Block.Text.Start, offset + 1);
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
        return sentences[Math.Max(0, Sorted.LastBefore(sentences, static sentence => sentence.Start, offset + 1))];
    }

    private ImmutableArray<ParagraphProse> Cut()
    {
        var blocks = _article.Blocks;
        var facts = new ParagraphFacts[blocks.Length];
        var placed = new PlacedFacts[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            facts[i] = ParagraphFacts.Of(blocks[i], _article.Text.Value, _language);
            placed[i] = facts[i].At(blocks[i].Text.Start);
        }

        var next = NextOfText(blocks);
        var mentions = new Sweep<Mention>(_article.Mentions, static mention => mention.Text.Start);
        var claims = new Sweep<TaggedSpan>([.. _article.Spans.Where(span => span.IsClaim)], static claim => claim.Text.Start);
        var cues = new Sweep<TaggedSpan>([.. _article.Spans.Where(span => span.Kind?.Role == SpanRole.Cue)], static cue => cue.Text.Start);
        var paragraphs = ImmutableArray.CreateBuilder<ParagraphProse>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            var place = blocks[i].Text;
            var goesOn = GoesOn(i, next[i], placed);
            paragraphs.Add(new ParagraphProse(
                blocks[i],
                facts[i],
                placed[i].Sentences,
                placed[i].Quotations,
                goesOn,
                mentions.In(place),
                claims.In(place),
                Cues(place.Start, facts[i], placed[i].Quotations.Outer, goesOn, cues.In(place))));
        }

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
    private Quotation? GoesOn(int index, int next, PlacedFacts[] paragraphs)
    {
        var open = paragraphs[index].Quotations.All.LastOrDefault(quotation => !quotation.IsClosed);
        if (open is null || next == paragraphs.Length || paragraphs[next].Quotations.All.FirstOrDefault() is not { } first)
            return null;
        var text = _article.Text.Value;
        var start = _article.Blocks[next].Text.Start;
        return text.AsSpan(start, first.Span.Start - start).IsWhiteSpace()
            && QuotationMarks.FamilyOf(text[open.Span.Start]) == QuotationMarks.FamilyOf(text[first.Span.Start]) ? open : null;
    }

    private ImmutableArray<SpeechCue> Cues(
        int start, ParagraphFacts facts, ImmutableArray<Quotation> quotations, Quotation? goesOn, ImmutableArray<TaggedSpan> tagged)
    {
        if (facts.SpeechVerbs.IsEmpty && facts.SourcePrepositions.IsEmpty && tagged.IsEmpty)
            return [];
        var cues = ImmutableArray.CreateBuilder<SpeechCue>(facts.SpeechVerbs.Length + facts.SourcePrepositions.Length + tagged.Length);
        AddUntagged(facts.SpeechVerbs, arePrepositions: false);
        AddUntagged(facts.SourcePrepositions, arePrepositions: true);
        foreach (var cue in tagged)
        {
            var prepositions = WordLists.For(_language).Phrases("source-prepositions");
            cues.Add(new SpeechCue(cue.Text, cue.EnclosingClaim, prepositions.Contains(_article.Text.Value, cue.Text)));
        }

        cues.Sort(static (left, right) => left.Text.CompareTo(right.Text) is not 0 and var order ? order : left.IsPreposition.CompareTo(right.IsPreposition));
        return cues.DrainToImmutable();

        void AddUntagged(ImmutableArray<TextSpan> places, bool arePrepositions)
        {
            foreach (var place in places)
            {
                var words = place.MovedBy(start);
                if (!IsTagged(words, tagged) && !IsQuoted(words, quotations, goesOn))
                    cues.Add(new SpeechCue(words, _article.ClaimAround(words), arePrepositions));
            }
        }
    }

    private static bool IsTagged(TextSpan words, ImmutableArray<TaggedSpan> tagged)
    {
        var index = Sorted.LastBefore(tagged, cue => cue.Text.Start, words.End);
        return index >= 0 && tagged[index].Text.Overlaps(words);
    }

    private static bool IsQuoted(TextSpan words, ImmutableArray<Quotation> quotations, Quotation? goesOn)
    {
        for (var i = Sorted.LastBefore(quotations, quotation => quotation.Span.Start, words.End); i >= 0 && quotations[i].Span.Overlaps(words); i--)
        {
            if (quotations[i].IsClosed || quotations[i] == goesOn)
                return true;
        }

        return false;
    }
}
