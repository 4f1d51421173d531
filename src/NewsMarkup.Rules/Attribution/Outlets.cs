using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The outlets of an article, and which of them it calls by a proper name. One pass over the article.</summary>
internal sealed class Outlets
{
    private readonly WordLists _lists;
    private readonly ArticleModel _article;
    private readonly HashSet<string> _namesInText;

    public Outlets(ArticleModel article)
    {
        _article = article;
        _lists = WordLists.For(article.Meta.Language);
        var names = new PhraseSet(article.Sources.Where(IsOutlet).SelectMany(ProperNames));
        _namesInText = new(names.In(article.Text.Value).Select(article.Text.Slice), WordComparer.Instance);
    }

    /// <summary>True for an outlet of which the text gives no proper name.</summary>
    public bool IsUnnamed(Source source) => IsOutlet(source) && !ProperNames(source).Any(_namesInText.Contains)
        && !SourceNames.MentionsOf(source).Any(mention => mention.Form != MentionForm.Pronoun && IsProper(WordsOf(mention)));

    private bool IsOutlet(Source source) => !Names(source).Any(name => _lists.Phrases("own-channels").In(name).Any())
        && (source.Type == SourceType.Media || (source.Type is SourceType.Described or SourceType.Collective && Names(source).Any(MeansOutlet)));

    /// <summary>True for the newspapers of the south and for a news agency, not for an agency nor a letter to the newspapers.</summary>
    private bool MeansOutlet(string name) => HeadNoun.Of(name, _lists) is { } noun
        && _lists.Phrases("media-nouns").In(name).Any(found => name.Substring(found.Start, found.Length).Split(' ').Contains(noun));

    /// <summary>The words of a mention; the capital with which a sentence begins is none of a name's: «State TV said».</summary>
    private string WordsOf(Mention mention)
    {
        var words = _article.Text.Slice(mention.Text);
        var isFirst = ArticleProse.Of(_article).SentenceAt(mention.Text.Start).Start == mention.Text.Start;
        return isFirst && Words.In(words).Skip(1).Any() ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    private IEnumerable<string> ProperNames(Source source) => Names(source).Where(IsProper).SelectMany(name => new[] { name, WithoutArticle(name) });

    /// <summary>The Echo is named by «an Echo reporter» too.</summary>
    private string WithoutArticle(string name)
    {
        var first = Words.In(name).FirstOrDefault(word => !_lists.Phrases("function-words").Contains(name.Substring(word.Start, word.Length)));
        return name[first.Start..];
    }

    private static ImmutableArray<string> Names(Source source) =>
        source.Declaration is { } declaration ? [declaration.Name, .. declaration.Aka] : [source.Description!];

    /// <summary>
    /// True for the Echo and for Castrel Radio, not for Castrel media, state television or the broadcaster: in a proper name the noun has a
    /// capital. In German, where every noun has one, another word of a name like Neue Presse has one too.
    /// </summary>
    private bool IsProper(string name)
    {
        if (HeadNoun.Of(name, _lists) is not { } noun || char.IsLower(noun[0]))
            return false;
        return !IsMediaNoun(noun) || CapitalWords(name) > 1;
    }

    private bool IsMediaNoun(string noun) => _lists.Phrases("media-nouns").Contains(noun);

    private int CapitalWords(string name) => Words.In(name).Count(word =>
        char.IsUpper(name[word.Start]) && !_lists.Phrases("function-words").Contains(name.Substring(word.Start, word.Length)));
}
