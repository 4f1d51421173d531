using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// How an article spells the name of an entity. Where a sentence begins, in headings and before a word with a capital, capitals say nothing.
/// A name inside another mention is spelled as that is.
/// </summary>
internal sealed class NameSpellings
{
    private readonly string _text;
    private readonly List<NameSpelling> _spellings = [];
    private readonly SpellingHabits? _habits;

    /// <param name="article">The article.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="before">What was learnt of it in the version before; null for nothing.</param>
    public NameSpellings(ArticleModel article, Entity entity, SpellingHabits? before)
    {
        _text = article.Text.Value;
        foreach (var mention in PlacedMentions.Of(article)[entity])
        {
            if (mention.Mention.Form is not (MentionForm.Pronoun or MentionForm.Metonym) && !IsInMention(mention.Mention.Span) && mention.Name is { Text: not "" } name)
                _spellings.Add(new NameSpelling(mention, name));
        }

        if (_spellings.Count == 0)
            return;
        var (declared, heard) = (entity.Declaration.Name, Heard());
        _habits = before?.AreOf(declared, heard) is true ? before : new SpellingHabits(declared, heard);
    }

    /// <summary>How the article usually spells the name; null where it never does.</summary>
    public SpellingHabits? Habits => _habits;

    /// <summary>The spellings that are not the usual ones, in the order of the text.</summary>
    public IEnumerable<SpellingVariant> Variants() => _habits is { } habits
        ? _spellings.Where(spelling => !habits.IsSettled(spelling.Name))
            .Select(spelling => WordVariant(spelling, habits) ?? WholeVariant(spelling, habits) ?? ShortenedVariant(spelling, habits))
            .OfType<SpellingVariant>()
        : [];

    private ImmutableArray<HeardName> Heard()
    {
        var heard = ImmutableArray.CreateBuilder<HeardName>(_spellings.Count);
        foreach (var spelling in _spellings)
            heard.Add(new HeardName(spelling.Name, HasFreeCase(spelling)));
        return heard.MoveToImmutable();
    }

    /// <summary>A name that differs from the usual one in case, accents, hyphens or -re only.</summary>
    private SpellingVariant? WholeVariant(NameSpelling spelling, SpellingHabits habits)
    {
        var usual = habits.UsualOf(spelling.Name);
        if (SpelledName.IsSame(usual, spelling.Text) || (HasFreeCase(spelling) && IsFree(spelling, usual)))
            return null;
        return new SpellingVariant(spelling.Span, spelling.Text, usual);
    }

    /// <summary>A word that the article spells in another way where it names the same.</summary>
    private static SpellingVariant? WordVariant(NameSpelling spelling, SpellingHabits habits)
    {
        foreach (var word in spelling.Name.Words)
        {
            if (habits.UsualWord(word) is { } usual)
                return new SpellingVariant(word.Span.MovedBy(spelling.Span.Start), word.Text, usual);
        }

        return null;
    }

    /// <summary>A proper name in which words are missing, or too many, between the first and the last.</summary>
    private static SpellingVariant? ShortenedVariant(NameSpelling spelling, SpellingHabits habits)
    {
        if (spelling.Place.IsQuoted || habits.LongNameOf(spelling.Name) is not { } usual || usual.Text == spelling.Text)
            return null;
        var (words, usualWords) = (spelling.Name.Words, usual.Words);
        var (few, many) = words.Length < usualWords.Length ? (words, usualWords) : (usualWords, words);
        return few.Length < many.Length && IsShortened(few, many) ? new SpellingVariant(spelling.Span, spelling.Text, usual.Text) : null;
    }

    /// <summary>True where the place asks for capitals that the name may not have.</summary>
    private bool HasFreeCase(NameSpelling spelling) => IsWhereCapitalsAre(spelling) || IsSentenceStart(spelling);

    private bool IsFree(NameSpelling spelling, string usual) => IsWhereCapitalsAre(spelling)
        ? spelling.Text.Equals(usual, StringComparison.OrdinalIgnoreCase)
        : char.ToUpperInvariant(usual[0]) == spelling.Text[0] && spelling.Text.AsSpan(1).SequenceEqual(usual.AsSpan(1));

    private static bool IsInMention(TaggedSpan span)
    {
        var around = span.Parent;
        while (around is not null && around.Kind != SpanKinds.Mention)
            around = around.Parent;
        return around is not null;
    }

    private bool IsWhereCapitalsAre(NameSpelling spelling) => spelling.Place.Kind is "heading" or "dateline"
        || (spelling.Span.End + 1 < _text.Length && _text[spelling.Span.End] == ' ' && char.IsUpper(_text[spelling.Span.End + 1]));

    /// <summary>True when no letter stands in the sentence before the name, or a quotation begins with it.</summary>
    private bool IsSentenceStart(NameSpelling spelling)
    {
        var (text, at) = (_text, spelling.Span.Start - 1);
        if (at >= 0 && text[at] is ('"' or '“' or '„' or '«' or '‘'))
            return true;
        while (at >= spelling.Place.Sentence.Start && !char.IsLetterOrDigit(text[at]))
            at--;
        return at < spelling.Place.Sentence.Start;
    }

    /// <summary>True when the few words stand among the many in order, and more than initials and small words are missing.</summary>
    private static bool IsShortened(ImmutableArray<SpelledWord> few, ImmutableArray<SpelledWord> many)
    {
        var next = 0;
        var isMissing = false;
        foreach (var word in many)
        {
            if (next < few.Length && few[next].Text == word.Text)
                next++;
            else
                isMissing |= word.Text.Length > 1 && char.IsUpper(word.Text[0]);
        }

        return next == few.Length && isMissing;
    }
}
