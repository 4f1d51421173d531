using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// How an article spells the name of an entity. The usual spelling is the declared one, unless the article writes capitals otherwise throughout;
/// of others the most frequent, then the first. Where a sentence begins, in headings and before a word with a capital, capitals say nothing.
/// A name inside another mention is spelled as that is.
/// </summary>
internal sealed class NameSpellings
{
    /// <summary>A shorter word is not compared by itself: la and là are two words.</summary>
    private const int LeastLetters = 4;

    /// <summary>A shorter word in a proper name may be written small: of, the, für.</summary>
    private const int LongestSmallWord = 3;

    private static readonly char[] Marks = [' ', '\n', '\r', '\t', '\'', '"', '‘', '’', '“', '”', '„', '«', '»'];

    private readonly ArticleModel _article;
    private readonly List<NameSpelling> _spellings;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string First, string Last), string> _longNames = [];

    public NameSpellings(ArticleModel article, Entity entity)
    {
        _article = article;
        _spellings =
        [
            .. PlacedMentions.Of(article)[entity]
                .Where(mention => mention.Mention.Form is not (MentionForm.Pronoun or MentionForm.Metonym) && !IsInMention(mention.Mention.Span))
                .Select(Read)
                .Where(spelling => spelling.Text.Length > 0),
        ];
        if (_spellings.Count == 0)
            return;
        var declared = Articles.Without(entity.Declaration.Name).ToString();
        var byFrequency = _spellings.Where(spelling => !HasFreeCase(spelling)).GroupBy(spelling => spelling.Text)
            .OrderByDescending(group => group.Count()).Select(group => group.Key).ToList();
        var inText = byFrequency.Find(name => name == declared) ?? byFrequency.Find(name => name.Equals(declared, StringComparison.OrdinalIgnoreCase));
        Learn(inText ?? declared);
        foreach (var name in byFrequency.Concat(_spellings.Select(spelling => spelling.Text)))
            Learn(name);
    }

    /// <summary>The spellings that are not the usual ones, in the order of the text.</summary>
    public IEnumerable<SpellingVariant> Variants() =>
        _spellings.Select(spelling => WordVariant(spelling) ?? WholeVariant(spelling) ?? ShortenedVariant(spelling)).OfType<SpellingVariant>();

    /// <summary>A name that differs from the usual one in case, accents, hyphens or -re only.</summary>
    private SpellingVariant? WholeVariant(NameSpelling spelling)
    {
        var usual = WithUsualWords(_names[Spelling.Key(spelling.Text)]);
        if (IsSame(usual, spelling.Text) || (HasFreeCase(spelling) && IsFree(spelling, usual)))
            return null;
        return new SpellingVariant(spelling.Span, spelling.Text, usual);
    }

    /// <summary>A word that the article spells in another way where it names the same.</summary>
    private SpellingVariant? WordVariant(NameSpelling spelling)
    {
        foreach (var word in Words.In(_article.Text.Value, spelling.Span))
        {
            var found = _article.Text.Slice(word);
            if (UsualWord(found) is { } usual)
                return new SpellingVariant(word, found, usual);
        }

        return null;
    }

    /// <summary>A name in which each word is spelled as usual, with the capitals of the name: one finding must not undo another.</summary>
    private string WithUsualWords(string name)
    {
        foreach (var word in Words.In(name).Reverse())
        {
            if (UsualWord(name.Substring(word.Start, word.Length)) is { } usual)
                name = $"{name[..word.Start]}{usual}{name[word.End..]}";
        }

        return name;
    }

    /// <summary>How a word is spelled as usual, with its own first letter's case; null where it is, or where there is no usual way.</summary>
    private string? UsualWord(string word)
    {
        var usual = word.Length < LeastLetters ? null : _words.GetValueOrDefault(Spelling.WordKey(word));
        if (usual is null || usual.Equals(word, StringComparison.OrdinalIgnoreCase))
            return null;
        var first = char.IsUpper(word[0]) ? char.ToUpperInvariant(usual[0]) : char.ToLowerInvariant(usual[0]);
        return first + usual[1..];
    }

    /// <summary>A proper name in which words are missing, or too many, between the first and the last.</summary>
    private SpellingVariant? ShortenedVariant(NameSpelling spelling)
    {
        if (spelling.Place.IsQuoted || Ends(spelling.Text) is not { } ends || !_longNames.TryGetValue(ends, out var usual) || usual == spelling.Text)
            return null;
        var (words, usualWords) = (TextWords.Of(spelling.Text).ToList(), TextWords.Of(usual).ToList());
        var (few, many) = words.Count < usualWords.Count ? (words, usualWords) : (usualWords, words);
        return few.Count < many.Count && IsShortened(few, many) ? new SpellingVariant(spelling.Span, spelling.Text, usual) : null;
    }

    private void Learn(string name)
    {
        _names.TryAdd(Spelling.Key(name), name);
        foreach (var word in TextWords.Of(name).Where(word => word.Length >= LeastLetters))
            _words.TryAdd(Spelling.WordKey(word), word);
        if (Ends(name) is { } ends)
            _longNames.TryAdd(ends, name);
    }

    private NameSpelling Read(PlacedMention mention)
    {
        var words = _article.Text.Slice(mention.Text).TrimEnd(Marks);
        var rest = Articles.Without(words).TrimStart(Marks);
        var name = TextWords.WithoutPossessive(rest.ToString()).TrimEnd(Marks);
        var start = mention.Text.Start + words.Length - rest.Length;
        return new NameSpelling(mention, new TextSpan(start, name.Length), string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
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
        || (_article.Text.Value.AsSpan(spelling.Span.End) is [' ', var next, ..] && char.IsUpper(next));

    /// <summary>True for names that differ in nothing but stops, apostrophes and quotation marks.</summary>
    private static bool IsSame(string left, string right) => left.Where(IsSpelled).SequenceEqual(right.Where(IsSpelled));

    private static bool IsSpelled(char c) => c != '.' && (c == ' ' || !Marks.Contains(c));

    /// <summary>True when no letter stands in the sentence before the name, or a quotation begins with it.</summary>
    private bool IsSentenceStart(NameSpelling spelling)
    {
        var (text, at) = (_article.Text.Value, spelling.Span.Start - 1);
        if (at >= 0 && text[at] is ('"' or '“' or '„' or '«' or '‘'))
            return true;
        while (at >= spelling.Place.Sentence.Start && !char.IsLetterOrDigit(text[at]))
            at--;
        return at < spelling.Place.Sentence.Start;
    }

    /// <summary>The first and the last word of a proper name; null for other names and single words.</summary>
    private static (string First, string Last)? Ends(string name)
    {
        var words = TextWords.Of(name).ToList();
        return words.Count > 1 && words.TrueForAll(word => char.IsUpper(word[0]) || word.Length <= LongestSmallWord) && char.IsUpper(words[^1][0])
            ? (words[0], words[^1])
            : null;
    }

    /// <summary>True when the few words stand among the many in order, and more than initials and small words are missing.</summary>
    private static bool IsShortened(List<string> few, List<string> many)
    {
        var next = 0;
        var isMissing = false;
        foreach (var word in many)
        {
            if (next < few.Count && few[next] == word)
                next++;
            else
                isMissing |= word.Length > 1 && char.IsUpper(word[0]);
        }

        return next == few.Count && isMissing;
    }
}
