using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Finds what says who somebody is beside their name: an office, an occupation, a relation, whom they work for.</summary>
internal sealed class RoleWords
{
    /// <summary>How far from a name a sentence is looked at, in UTF-16 code units: many names may stand in a very long one.</summary>
    private const int Reach = 400;

    /// <summary>How many words before a name may hold the role: the then finance minister.</summary>
    private const int WordsBefore = 8;

    /// <summary>How many words after the comma may come before the role: a former long-serving director.</summary>
    private const int WordsAfter = 10;

    /// <summary>A shorter word of a declared role says nothing by itself.</summary>
    private const int LeastLetters = 4;

    /// <summary>A shorter role is not looked for at the end of longer words.</summary>
    private const int LeastEnding = 5;

    /// <summary>What joins the names of a row is not longer: «, as well as ».</summary>
    private const int LongestJoiner = 14;

    private readonly ArticleModel _article;
    private readonly string _text;
    private readonly WordLists _lists;
    private readonly HashSet<Symbol> _people;

    public RoleWords(ArticleModel article, IEnumerable<Person> people)
    {
        _people = [.. people.Select(person => person.Symbol)];
        _article = article;
        _text = article.Text.Value;
        _lists = WordLists.For(article.Meta.Language);
    }

    /// <summary>
    /// True for an office, occupation or relation of the language's list, for several of them, and for words that end in one: Außenminister,
    /// spokeswomen.
    /// </summary>
    public static bool IsRole(string word, WordLists lists)
    {
        var roles = lists.Phrases("roles");
        return IsOneRole(word, roles)
            || lists["plural-endings"].Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && IsOneRole(word[..^ending.Length], roles));
    }

    private static bool IsOneRole(string word, PhraseSet roles)
    {
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
        var sentence = TextSpan.FromBounds(
            Math.Max(use.Place.Sentence.Start, use.Name.Start - Reach),
            Math.Max(use.Name.End, Math.Min(use.Place.Sentence.End, use.Name.End + Reach)));
        var mentions = Sorted.In(_article.Mentions, mention => mention.Text.Start, sentence);
        var row = RowStart(use, mentions);
        return SaysDeclared(sentence, use, person.Declaration)
            || mentions.Any(mention => mention.Symbol is Entity entity && entity.Declaration.Id == Affiliation(person.Declaration))
            || IsRoleIn(use.Place.Text)
            || IsRoleIn(TextSpan.FromBounds(Before(row, sentence, mentions), use.Name.Start))
            || mentions.Any(mention => IsOwner(mention, row, use.Name.Start))
            || IsBelonging(use)
            || IsApposition(use, sentence);
    }

    /// <summary>True when words name an office, occupation or relation.</summary>
    public bool IsRoleIn(TextSpan words) => Words.In(_text, words).Any(word => IsRole(Slice(word), _lists));

    private static string? Affiliation(Declaration declaration) => declaration.Attributes.Values("affiliation").FirstOrDefault()?.Id;

    /// <summary>True when the declared role follows the name, or a word of it stands in the sentence.</summary>
    private bool SaysDeclared(TextSpan sentence, NameUse use, Declaration declaration)
    {
        if (declaration.Attributes["role"] is not { Length: > 0 } role)
            return false;
        if (_text.AsSpan(use.Name.End).StartsWith($", {role}", StringComparison.Ordinal))
            return true;
        var words = new HashSet<string>(TextWords.Of(role).Where(word => word.Length >= LeastLetters), StringComparer.OrdinalIgnoreCase);
        return Words.In(_text, sentence).Any(word => !use.Name.Contains(word) && words.Contains(TextWords.WithoutPossessive(Slice(word))));
    }

    /// <summary>Where the row of people begins in which a name stands: the photographers Ada Stern, Ned Wolf and Kim Lund.</summary>
    private int RowStart(NameUse use, ImmutableArray<Mention> mentions)
    {
        var start = Math.Min(use.Whole.Start, use.Place.Text.Start);
        for (var i = Sorted.LastBefore(mentions, static mention => mention.Text.Start, start); i >= 0; i--)
        {
            if (mentions[i].Text.End > start || !_people.Contains(mentions[i].Symbol))
                continue;
            var gap = TextSpan.FromBounds(mentions[i].Text.End, start);
            if (gap.Length > LongestJoiner || !Words.In(_text, gap).All(word => _lists.Phrases("joiners").Contains(Slice(word))))
                break;
            start = mentions[i].Text.Start;
        }

        return start;
    }

    /// <summary>Where the words begin that may describe a row of names: not before the mention of another person.</summary>
    private int Before(int row, TextSpan sentence, ImmutableArray<Mention> mentions)
    {
        var others = mentions.Where(mention => mention.Text.End <= row && _people.Contains(mention.Symbol));
        var start = others.Select(mention => mention.Text.End).Append(sentence.Start).Max();
        return Words.In(_text, TextSpan.FromBounds(Math.Min(start, row), row)).TakeLast(WordsBefore).Select(word => word.Start).FirstOrDefault(row);
    }

    /// <summary>True for an organisation right before a row of names, or inside it before one of them: Labour's Ada Stern.</summary>
    private bool IsOwner(Mention mention, int row, int name) => mention.Symbol is Entity { Declaration.Kind: "org" or "group" } && mention.Text.End < name
        && (mention.Text.Start >= row || (mention.Text.End <= row && _text.AsSpan(mention.Text.End, row - mention.Text.End) is (" " or "'s " or "’s ")));

    /// <summary>True when a word such as «of» follows the name: Ada Stern of Averil.</summary>
    private bool IsBelonging(NameUse use)
    {
        var start = use.Name.End + 1;
        return start < _text.Length && _text[use.Name.End] == ' '
            && _lists.Phrases("belonging").Contains(Slice(TextSpan.FromBounds(start, Words.EndOf(_text, start, _text.Length))));
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
        if (gap.Contains('('))
            return true;
        return !first.IsEmpty
            && (char.IsAsciiDigit(_text[first.Start])
                || _lists.Phrases("appositions").Contains(Slice(first))
                || words.Any(word => IsRole(Slice(word), _lists)));
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
