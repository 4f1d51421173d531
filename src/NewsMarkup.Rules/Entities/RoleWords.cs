using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Finds what says who somebody is beside their name: an office, an occupation, a relation, whom they work for.</summary>
internal sealed class RoleWords
{
    /// <summary>How many words before a name may hold the role: the then finance minister.</summary>
    private const int WordsBefore = 6;

    /// <summary>How many words after the comma may come before the role: a former long-serving director.</summary>
    private const int WordsAfter = 10;

    /// <summary>A shorter word of a declared role says nothing by itself.</summary>
    private const int LeastLetters = 4;

    /// <summary>A shorter role is not looked for at the end of longer words.</summary>
    private const int LeastEnding = 5;

    private readonly ArticleModel _article;
    private readonly string _text;
    private readonly WordLists _lists;

    public RoleWords(ArticleModel article)
    {
        _article = article;
        _text = article.Text.Value;
        _lists = WordLists.For(article.Meta.Language);
    }

    /// <summary>True for an office, occupation or relation of the language's list, and for words that end in one: Aussenminister, spokeswoman.</summary>
    public static bool IsRole(string word, WordLists lists)
    {
        var roles = lists.Phrases("roles");
        if (roles.Contains(word))
            return true;
        for (var start = 1; start <= word.Length - LeastEnding; start++)
        {
            if (roles.Contains(word[start..]))
                return true;
        }

        return false;
    }

    /// <summary>True when the sentence says who the person is.</summary>
    public bool AreBeside(NameUse use, Person person)
    {
        var sentence = use.Place.Sentence;
        var mentions = Sorted.In(_article.Mentions, mention => mention.Text.Start, sentence);
        return SaysDeclared(sentence, use, person.Declaration)
            || mentions.Any(mention => mention.Symbol is Entity entity && entity.Declaration.Id == Affiliation(person.Declaration))
            || IsRoleIn(use.Place.Text)
            || IsRoleIn(Before(use, sentence, mentions, person))
            || IsBelonging(use, mentions)
            || IsApposition(use, sentence);
    }

    /// <summary>True when words name an office, occupation or relation.</summary>
    public bool IsRoleIn(TextSpan words) => Words.In(_text, words).Any(word => IsRole(Slice(word), _lists));

    private static string? Affiliation(Declaration declaration) => declaration.Attributes.Values("affiliation").FirstOrDefault()?.Id;

    private bool SaysDeclared(TextSpan sentence, NameUse use, Declaration declaration)
    {
        var role = new HashSet<string>(
            TextWords.Of(declaration.Attributes["role"] ?? "").Where(word => word.Length >= LeastLetters), StringComparer.OrdinalIgnoreCase);
        return role.Count > 0 && Words.In(_text, sentence).Any(word => !use.Name.Contains(word) && role.Contains(TextWords.WithoutPossessive(Slice(word))));
    }

    /// <summary>The words before a name, not beyond the mention of another person.</summary>
    private TextSpan Before(NameUse use, TextSpan sentence, IEnumerable<Mention> mentions, Person person)
    {
        var start = mentions.Where(mention => mention.Text.End <= use.Name.Start && mention.Symbol != person.Symbol && IsPerson(mention.Symbol))
            .Select(mention => mention.Text.End).Append(sentence.Start).Max();
        var words = Words.In(_text, TextSpan.FromBounds(start, use.Name.Start)).TakeLast(WordsBefore).ToList();
        return words.Count == 0 ? default : TextSpan.FromBounds(words[0].Start, words[^1].End);
    }

    /// <summary>An organisation right before the name (Labour's Ada Stern), or a word such as «of» after it (Ada Stern of Averil).</summary>
    private bool IsBelonging(NameUse use, IEnumerable<Mention> mentions)
    {
        var after = Words.In(_text, TextSpan.FromBounds(use.Name.End, Math.Min(_text.Length, use.Name.End + 16))).FirstOrDefault();
        if (!after.IsEmpty && _text.AsSpan(use.Name.End, after.Start - use.Name.End).IsWhiteSpace() && _lists.Phrases("belonging").Contains(Slice(after)))
            return true;
        return mentions.Any(mention => mention.Symbol is Entity { Declaration.Kind: "org" or "group" }
            && mention.Text.End <= use.Whole.Start && _text.AsSpan(mention.Text.End, use.Whole.Start - mention.Text.End) is " " or "'s " or "’s ");
    }

    /// <summary>Words set off after the name, or after «is», that begin like a description or hold a role: «, the harbour master,», «, 34,».</summary>
    private bool IsApposition(NameUse use, TextSpan sentence)
    {
        var words = Words.In(_text, TextSpan.FromBounds(use.Name.End, Math.Max(use.Name.End, sentence.End))).Take(WordsAfter).ToList();
        if (words.Count == 0)
            return false;
        var gap = _text.AsSpan(use.Name.End, words[0].Start - use.Name.End);
        var isSetOff = gap.IndexOfAny(",(–—") >= 0 || gap is " - ";
        if (!isSetOff && !(gap.IsWhiteSpace() && _lists.Phrases("copulas").Contains(Slice(words[0]))))
            return false;
        var first = isSetOff ? words[0] : words.ElementAtOrDefault(1);
        return !first.IsEmpty
            && (char.IsAsciiDigit(_text[first.Start]) || _lists.Phrases("appositions").Contains(Slice(first)) || words.Any(word => IsRole(Slice(word), _lists)));
    }

    private static bool IsPerson(Symbol symbol) => symbol is Entity { Declaration.Kind: "person" };

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
