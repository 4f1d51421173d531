using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Whom the tagged pronouns of an article may stand for, as far as its words tell.</summary>
internal sealed class PronounWords
{
    private readonly PhraseSet _he;
    private readonly PhraseSet _she;
    private readonly PhraseSet _they;
    private readonly PhraseSet _it;
    private readonly PhraseSet _heTitles;
    private readonly PhraseSet _sheTitles;
    private readonly ArticleModel _article;
    private readonly HashSet<Symbol> _men;
    private readonly HashSet<Symbol> _women;
    private readonly HashSet<Symbol> _speaking;
    private readonly bool _hasOnePerson;

    public PronounWords(ArticleModel article)
    {
        var lists = WordLists.For(article.Meta.Language);
        _article = article;
        _he = lists.Phrases("he-pronouns", "he-forms");
        _she = lists.Phrases("she-pronouns", "she-forms");
        _they = lists.Phrases("they-pronouns", "they-forms");
        _it = lists.Phrases("it-pronouns", "it-forms");
        (_heTitles, _sheTitles) = (lists.Phrases("he-titles"), lists.Phrases("she-titles"));
        (_men, _women) = (MentionedBy(_he), MentionedBy(_she));
        _hasOnePerson = article.Entities.Concat<Symbol>(article.Sources.Where(source => source.Entity is null)).Where(Referents.IsPerson).Take(2).Count() < 2;
        _speaking = [.. article.Sources.Where(source => source.Attributions is not []).Select(source => source.Entity ?? (Symbol)source)];
    }

    /// <summary>True for he, her, they …, not for I, who or both, which stand for nobody named before or for somebody just named.</summary>
    public bool Stands(Mention mention)
    {
        var word = Text(mention);
        return mention.Form == MentionForm.Pronoun && (_he.Contains(word) || _she.Contains(word) || _they.Contains(word) || _it.Contains(word));
    }

    /// <summary>True for a person who is the only one in the article: he is he in every paragraph.</summary>
    public bool IsOnlyPerson(Symbol symbol) => _hasOnePerson && Referents.IsPerson(symbol);

    /// <summary>True when a reader might take a pronoun, which stands for one symbol, for another.</summary>
    public bool MayMean(Mention pronoun, Symbol other)
    {
        if (Referents.IsPerson(pronoun.Symbol))
            return Referents.IsPerson(other) && !IsOpposite(pronoun, other);
        if (Referents.IsPerson(other) || (other is Entity { Declaration.Kind: "place" } && !_speaking.Contains(other)))
            return false;
        return _they.Contains(Text(pronoun)) ? Referents.IsMany(other) : Referents.IsThingThatSpeaks(other);
    }

    private bool IsOpposite(Mention pronoun, Symbol other)
    {
        var (isHe, isShe) = (_he.Contains(Text(pronoun)), _she.Contains(Text(pronoun)));
        return (isHe && !isShe && IsKnown(other, _women, _sheTitles, _men)) || (isShe && !isHe && IsKnown(other, _men, _heTitles, _women));
    }

    private static bool IsKnown(Symbol symbol, HashSet<Symbol> mentioned, PhraseSet titles, HashSet<Symbol> otherwise) =>
        !otherwise.Contains(symbol) && (mentioned.Contains(symbol) || Referents.HasTitle(symbol, titles));

    private HashSet<Symbol> MentionedBy(PhraseSet pronouns) =>
        [.. _article.Mentions.Where(mention => mention.Form == MentionForm.Pronoun && pronouns.Contains(Text(mention))).Select(mention => mention.Symbol)];

    private string Text(Mention mention) => _article.Text.Slice(mention.Text);
}
