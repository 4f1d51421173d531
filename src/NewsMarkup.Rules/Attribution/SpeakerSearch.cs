using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The search for who says some words of a paragraph. Looks at a bounded number of mentions and cues beside them.</summary>
internal sealed class SpeakerSearch
{
    /// <summary>How many mentions and cues are looked at in a direction.</summary>
    private const int Reach = 12;

    /// <summary>How many characters may stand between a verb and its subject after it: <c>said the spokesman for water, [X]</c>.</summary>
    private const int LongestGap = 40;

    /// <summary>Over how many paragraphs a quotation is followed to its speaker.</summary>
    private const int LongestRun = 4;

    private readonly ArticleModel _article;
    private readonly ArticleProse _prose;
    private readonly int _index;
    private readonly ParagraphProse _paragraph;
    private readonly Antecedents _antecedents;
    private readonly WordLists _lists;
    private readonly string _text;
    private readonly TextSpan _words;
    private readonly TaggedSpan? _around;

    public SpeakerSearch(ArticleModel article, ArticleProse prose, int paragraph, TextSpan words)
    {
        _article = article;
        _prose = prose;
        _index = paragraph;
        _paragraph = prose.Paragraphs[paragraph];
        _antecedents = new Antecedents(article, words);
        _lists = WordLists.For(article.Meta.Language);
        _text = article.Text.Value;
        _words = words;
        _around = article.ClaimAround(words);
    }

    /// <summary>The likely speakers; none where nothing tells.</summary>
    public ImmutableArray<Symbol> Find() => InParagraph() ?? InParagraphsAfter() ?? InParagraphsBefore() ?? [];

    private ImmutableArray<Symbol>? InParagraph()
    {
        var sentence = Sentences();
        return BySubject(sentence) ?? ByMention(sentence) ?? BySubject(_paragraph.Block.Text) ?? ByMention(_paragraph.Block.Text);
    }

    /// <summary>A quotation that goes on has the speaker of the next paragraph.</summary>
    private ImmutableArray<Symbol>? InParagraphsAfter()
    {
        ImmutableArray<Symbol>? found = null;
        var search = this;
        for (var i = 1; found is null && i <= LongestRun && search is { _paragraph.GoesOn: not null }; i++)
        {
            search = Of(_index + i, quotations => quotations.FirstOrDefault());
            found = search?.InParagraph();
        }

        return found;
    }

    /// <summary>A quotation that is a paragraph of its own has the speaker of the one before.</summary>
    private ImmutableArray<Symbol>? InParagraphsBefore()
    {
        ImmutableArray<Symbol>? found = null;
        var search = this;
        for (var i = 1; found is null && i <= LongestRun && search is { IsWholeParagraph: true }; i++)
        {
            search = Of(_index - i, quotations => quotations.LastOrDefault(quotation => !quotation.IsNested));
            found = search?.InParagraph();
        }

        return found;
    }

    /// <summary>The search for who says a quotation of another paragraph; null when there is none.</summary>
    private SpeakerSearch? Of(int paragraph, Func<ImmutableArray<Quotation>, Quotation?> choose) =>
        paragraph >= 0 && paragraph < _prose.Paragraphs.Length && choose(_prose.Paragraphs[paragraph].Quotations.All) is { } quotation
            ? new SpeakerSearch(_article, _prose, paragraph, quotation.Span)
            : null;

    /// <summary>True for a quotation with nothing beside it; without marks, as in the turns of an interview, the speaker may have changed.</summary>
    private bool IsWholeParagraph => _paragraph.Quotations.All is [var first, ..] && first.Span.Contains(_words)
        && !Words.In(_text, TextSpan.FromBounds(first.Span.End, _paragraph.Block.Text.End)).Any()
        && !Words.In(_text, TextSpan.FromBounds(_paragraph.Block.Text.Start, first.Span.Start)).Any();

    /// <summary>The sentences over which the words run.</summary>
    private TextSpan Sentences()
    {
        var first = Sorted.LastBefore(_paragraph.Sentences, static sentence => sentence.Start, _words.Start + 1);
        var last = Sorted.LastBefore(_paragraph.Sentences, static sentence => sentence.Start, Math.Max(_words.End, _words.Start + 1));
        return first < 0 ? _paragraph.Block.Text : TextSpan.FromBounds(_paragraph.Sentences[first].Start, _paragraph.Sentences[last].End);
    }

    /// <summary>The subject of the cue nearest to the words; empty where it is nobody that a tag names, null where there is no cue.</summary>
    private ImmutableArray<Symbol>? BySubject(TextSpan range)
    {
        foreach (var cue in NearestCues(range))
        {
            if (Subject(cue, range, isElided: false) is { } subject)
                return subject;
        }

        return null;
    }

    private IEnumerable<SpeechCue> NearestCues(TextSpan range) => Beside(_paragraph.Cues, cue => cue.Text, range)
        .Where(cue => cue.Around == _around)
        .OrderBy(cue => Distance(cue.Text));

    private ImmutableArray<Symbol>? Subject(SpeechCue cue, TextSpan range, bool isElided)
    {
        if (_antecedents.PronounAfter(cue.Text) is { } own)
            return own;
        if (Mentions(cue.Text) is [var first, ..] && first.Text.Start == cue.Text.Start)
            return [first.Symbol];
        if (cue.IsPreposition || SubjectVerb.IsPassive(_text, cue.Text, range, _lists))
            return After(cue, range) ?? [];
        var clause = TextSpan.FromBounds(ClauseStart(cue.Text.Start, range), cue.Text.Start);
        if (SubjectVerb.IsEmpty(_text, clause, _lists))
            return After(cue, range) ?? (isElided ? null : Elided(cue, range));
        if (_antecedents.PronounBefore(cue.Text.Start, clause) is { } pronoun)
            return pronoun;
        var subject = SubjectVerb.Choose(_text, clause, Mentions(clause), _lists);
        return subject.IsEmpty && SubjectVerb.EndsWithComma(_text, clause) ? After(cue, range) ?? [] : subject;
    }

    /// <summary>The subject of the cue before, of which this one goes on: she said … and added ….</summary>
    private ImmutableArray<Symbol>? Elided(SpeechCue cue, TextSpan range)
    {
        var index = Sorted.LastBefore(_paragraph.Cues, static other => other.Text.End, cue.Text.Start + 1);
        return index >= 0 && _paragraph.Cues[index] is var before && before.Around == _around && range.Contains(before.Text)
            ? Subject(before, range, isElided: true)
            : null;
    }

    /// <summary>Who stands after a cue: said Ms Reyes, according to the letter.</summary>
    private ImmutableArray<Symbol>? After(SpeechCue cue, TextSpan range)
    {
        var end = Math.Min(range.End, _words.Start >= cue.Text.End ? _words.Start : range.End);
        var clause = TextSpan.FromBounds(cue.Text.End, Math.Min(end, ClauseEnd(cue.Text.End, end)));
        if (_antecedents.PronounAfter(clause) is { } pronoun)
            return pronoun;
        if (Mentions(clause) is { IsEmpty: false } mentions && mentions[0].Text.Start - clause.Start <= LongestGap)
            return SubjectVerb.ChooseAfter(_text, clause, mentions, _lists);
        return Words.In(_text, clause).Any() ? [] : null;
    }

    /// <summary>Where the clause before a verb begins: after the quotation or claim before it.</summary>
    private int ClauseStart(int verb, TextSpan range)
    {
        var start = SentenceStart(verb, range);
        if (_words.End <= verb)
            start = Math.Max(start, _words.End);
        foreach (var quotation in Before(_paragraph.Quotations.All, quotation => quotation.Span, verb).Where(quotation => quotation.Span.End <= verb))
            start = Math.Max(start, quotation.Span.End);
        foreach (var claim in Before(_paragraph.Claims, claim => claim.Text, verb).Where(claim => claim.Text.End <= verb))
            start = Math.Max(start, claim.Text.End);
        return Math.Min(start, verb);
    }

    private int ClauseEnd(int start, int end)
    {
        var quotation = Sorted.LastBefore(_paragraph.Quotations.All, static quotation => quotation.Span.Start, start) + 1;
        if (quotation < _paragraph.Quotations.All.Length)
            end = Math.Min(end, Math.Max(start, _paragraph.Quotations.All[quotation].Span.Start));
        var sentence = Sorted.LastBefore(_paragraph.Sentences, static sentence => sentence.Start, start);
        return sentence < 0 ? end : Math.Min(end, Math.Max(start, _paragraph.Sentences[sentence].End));
    }

    private int SentenceStart(int offset, TextSpan range)
    {
        var index = Sorted.LastBefore(_paragraph.Sentences, static sentence => sentence.Start, offset + 1);
        return index < 0 ? range.Start : Math.Max(range.Start, _paragraph.Sentences[index].Start);
    }

    /// <summary>The nearest mention of somebody who can speak, in the words' own level and outside quotations.</summary>
    private ImmutableArray<Symbol>? ByMention(TextSpan range)
    {
        var nearest = Beside(_paragraph.Mentions, mention => mention.Text, range)
            .Where(mention => IsOutside(mention) && Speaks(mention.Symbol))
            .OrderBy(mention => (Distance(mention.Text), mention.Text.Start < _words.Start))
            .FirstOrDefault();
        return nearest is null ? null : [.. nearest.Span.Mentions.Length == 1 ? [nearest.Symbol] : SymbolsOf(nearest.Span)];
    }

    private IEnumerable<Symbol> SymbolsOf(TaggedSpan span) =>
        Sorted.In(_paragraph.Mentions, mention => mention.Text.Start, span.Text).Where(mention => mention.Span == span).Select(mention => mention.Symbol);

    private ImmutableArray<Mention> Mentions(TextSpan range)
    {
        var all = Sorted.In(_paragraph.Mentions, mention => mention.Text.Start, range);
        return [.. all.Skip(Math.Max(0, all.Length - Reach)).Where(mention => range.Contains(mention.Text) && IsOutside(mention))];
    }

    /// <summary>True for a mention in the words' own level, outside quotations; of one inside another, only the outer one counts.</summary>
    private bool IsOutside(Mention mention) =>
        mention.Span.EnclosingClaim == _around && !_words.Overlaps(mention.Text) && !IsQuoted(mention.Text) && !IsPartOfMention(mention.Span);

    private static bool IsPartOfMention(TaggedSpan span)
    {
        for (var around = span.Parent; around is { IsClaim: false }; around = around.Parent)
        {
            if (around.Kind == SpanKinds.Mention)
                return true;
        }

        return false;
    }

    private bool IsQuoted(TextSpan mention)
    {
        var index = Sorted.LastBefore(_paragraph.Quotations.All, static quotation => quotation.Span.Start, mention.Start + 1);
        return index >= 0 && _paragraph.Quotations.All[index] is { IsClosed: true } quotation
            && quotation.Span.Contains(mention) && !quotation.Span.Contains(_words);
    }

    /// <summary>True for an entity or source of a sort that can say something.</summary>
    public static bool Speaks(Symbol symbol) => symbol is not Entity { Declaration.Kind: "place" or "event" or "product" or "work" };

    private int Distance(TextSpan other) => Math.Max(0, Math.Max(other.Start - _words.End, _words.Start - other.End));

    /// <summary>The few items of a range before and after the words.</summary>
    private IEnumerable<T> Beside<T>(ImmutableArray<T> items, Func<T, TextSpan> place, TextSpan range)
    {
        var after = Sorted.LastBefore(items, item => place(item).Start, _words.End) + 1;
        return Before(items, place, _words.Start).Concat(items.Skip(after).Take(Reach)).Where(item => range.Contains(place(item)));
    }

    private static IEnumerable<T> Before<T>(ImmutableArray<T> items, Func<T, TextSpan> place, int offset)
    {
        var last = Sorted.LastBefore(items, item => place(item).Start, offset);
        for (var i = last; i >= 0 && i > last - Reach; i--)
            yield return items[i];
    }
}
