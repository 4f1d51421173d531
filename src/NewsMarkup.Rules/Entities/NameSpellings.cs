using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// How an article spells the name of an entity. The usual spelling is the declared one, unless the article writes capitals otherwise throughout;
/// of others the most frequent, then the first. Where a sentence begins, in headings and before a word with a capital, capitals say nothing.
/// A name inside another mention is spelled as that is.
/// </summary>
internal sealed class NameSpellings
{
    private readonly string _text;
    private readonly List<NameSpelling> _spellings;
    private readonly Dictionary<string, SpelledName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpelledName> _longNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _usual;

    public NameSpellings(ArticleModel article, Entity entity)
    {
        _text = article.Text.Value;
        _spellings = [];
        _usual = [];
        foreach (var mention in PlacedMentions.Of(article)[entity])
        {
            if (mention.Mention.Form is not (MentionForm.Pronoun or MentionForm.Metonym) && !IsInMention(mention.Mention.Span) && mention.Name is { Text: not "" } name)
                _spellings.Add(new NameSpelling(mention, name));
        }

        if (_spellings.Count == 0)
            return;
        var declared = SpelledName.Declared(entity.Declaration.Name);
        var byFrequency = ByFrequency();
        var inText = byFrequency.Find(name => name.Text == declared.Text)
            ?? byFrequency.Find(name => name.Text.Equals(declared.Text, StringComparison.OrdinalIgnoreCase));
        Learn(inText ?? declared);
        foreach (var name in byFrequency.Concat(_spellings.Select(spelling => spelling.Name).DistinctBy(name => name.Text)))
            Learn(name);
        _usual = _names.ToDictionary(name => name.Key, name => WithUsualWords(name.Value), StringComparer.Ordinal);
    }

    /// <summary>The spellings that are not the usual ones, in the order of the text.</summary>
    public IEnumerable<SpellingVariant> Variants()
    {
        var usual = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spelling in _spellings)
        {
            if (usual.Contains(spelling.Text))
                continue;
            if ((WordVariant(spelling) ?? WholeVariant(spelling) ?? ShortenedVariant(spelling)) is { } variant)
                yield return variant;
            else if (IsUsualEverywhere(spelling.Name))
                usual.Add(spelling.Text);
        }
    }

    /// <summary>True for a spelling that is no variant wherever it stands, so that one of many mentions need be looked at.</summary>
    private bool IsUsualEverywhere(SpelledName name) => name.Text == _usual[name.Key] && (name.Ends is not { } ends || _longNames[ends].Text == name.Text);

    /// <summary>The spellings that stand where their capitals say something, the most frequent first, then in the order of the text.</summary>
    private List<SpelledName> ByFrequency()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<SpelledName>();
        foreach (var spelling in _spellings.Where(spelling => !HasFreeCase(spelling)))
        {
            if (counts.TryAdd(spelling.Text, 1))
                names.Add(spelling.Name);
            else
                counts[spelling.Text]++;
        }

        return [.. names.OrderByDescending(name => counts[name.Text])];
    }

    /// <summary>A name that differs from the usual one in case, accents, hyphens or -re only.</summary>
    private SpellingVariant? WholeVariant(NameSpelling spelling)
    {
        var usual = _usual[spelling.Name.Key];
        if (SpelledName.IsSame(usual, spelling.Text) || (HasFreeCase(spelling) && IsFree(spelling, usual)))
            return null;
        return new SpellingVariant(spelling.Span, spelling.Text, usual);
    }

    /// <summary>A word that the article spells in another way where it names the same.</summary>
    private SpellingVariant? WordVariant(NameSpelling spelling)
    {
        foreach (var word in spelling.Name.Words)
        {
            if (UsualWord(word) is { } usual)
                return new SpellingVariant(word.Span.MovedBy(spelling.Span.Start), word.Text, usual);
        }

        return null;
    }

    /// <summary>A name in which each word is spelled as usual, with the capitals of the name: one finding must not undo another.</summary>
    private string WithUsualWords(SpelledName name)
    {
        var text = name.Text;
        if (name.Words.All(word => UsualWord(word) is null))
            return text;
        foreach (var place in Words.In(text).Reverse())
        {
            if (UsualWord(new SpelledWord(text.Substring(place.Start, place.Length), place)) is { } usual)
                text = $"{text[..place.Start]}{usual}{text[place.End..]}";
        }

        return text;
    }

    /// <summary>How a word is spelled as usual, with its own first letter's case; null where it is, or where there is no usual way.</summary>
    private string? UsualWord(SpelledWord word)
    {
        var usual = word.Key is { } key ? _words.GetValueOrDefault(key) : null;
        if (usual is null || usual.Equals(word.Text, StringComparison.OrdinalIgnoreCase))
            return null;
        var first = char.IsUpper(word.Text[0]) ? char.ToUpperInvariant(usual[0]) : char.ToLowerInvariant(usual[0]);
        return first + usual[1..];
    }

    /// <summary>A proper name in which words are missing, or too many, between the first and the last.</summary>
    private SpellingVariant? ShortenedVariant(NameSpelling spelling)
    {
        if (spelling.Place.IsQuoted || spelling.Name.Ends is not { } ends || !_longNames.TryGetValue(ends, out var usual) || usual.Text == spelling.Text)
            return null;
        var (words, usualWords) = (spelling.Name.Words, usual.Words);
        var (few, many) = words.Length < usualWords.Length ? (words, usualWords) : (usualWords, words);
        return few.Length < many.Length && IsShortened(few, many) ? new SpellingVariant(spelling.Span, spelling.Text, usual.Text) : null;
    }

    private void Learn(SpelledName name)
    {
        _names.TryAdd(name.Key, name);
        foreach (var word in name.Words.Where(word => word.Key is not null))
            _words.TryAdd(word.Key!, word.Text);
        if (name.Ends is { } ends)
            _longNames.TryAdd(ends, name);
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
