using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Whom an article lets answer: who says something in it, themselves or through people of theirs, and of whom it says that they deny it, or
/// were asked and did not answer. Made once for an article, in one pass.
/// </summary>
internal sealed class Answers
{
    private static readonly ImmutableArray<string> SubjectPronouns = ["he-pronouns", "she-pronouns", "they-pronouns", "it-pronouns"];

    private readonly ArticleModel _article;
    private readonly Dictionary<string, List<Attribution>> _said = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly WordLists _lists;
    private readonly Names _names;

    /// <param name="article">The article.</param>
    /// <param name="accused">Whose answers are looked for.</param>
    public Answers(ArticleModel article, IEnumerable<Symbol> accused)
    {
        _article = article;
        _lists = WordLists.For(article.Meta.Language);
        _names = new Names(accused.Select(DeclarationOf).OfType<Declaration>(), _lists.Phrases("determiners"));
        foreach (var source in article.Sources.Where(source => source.Attributions is not []))
        {
            foreach (var id in SpeaksFor(source))
            {
                if (!_said.TryGetValue(id, out var said))
                    _said.Add(id, said = []);
                said.AddRange(source.Attributions);
            }
        }

        foreach (var paragraph in ArticleProse.Of(article).Paragraphs)
            FindAsked(paragraph);
    }

    /// <summary>True when somebody answers, other than in what their accusers report of them; or is said to deny it, or to have been asked.</summary>
    public bool Contain(Symbol accused, IReadOnlySet<Source> accusers)
    {
        var members = DeclarationOf(accused)?.Attributes.Values("members").Where(value => value.IsReference).Select(value => value.Id) ?? [];
        return members.Prepend(accused.Id).Any(id => _asked.Contains(id) || Said(id).Any(attribution => !IsReportedBy(attribution, accusers)));
    }

    /// <summary>What is declared of an entity or source.</summary>
    public static Declaration? DeclarationOf(Symbol symbol) => (symbol as Entity)?.Declaration ?? (symbol as Source)?.Declaration;

    private static bool IsReportedBy(Attribution attribution, IReadOnlySet<Source> accusers) =>
        attribution.Parent?.Sources.Any(accusers.Contains) == true;

    private List<Attribution> Said(string id) => _said.TryGetValue(id, out var said) ? said : [];

    /// <summary>Itself, its organisation, those whose lawyer or spokeswoman it is called, and those by whose name a tag describes it.</summary>
    private IEnumerable<string> SpeaksFor(Source source) =>
        AffiliatedWith(source).Concat(Represents(source)).Concat(Describes(source)).Prepend(source.Id).Distinct();

    private static IEnumerable<string> AffiliatedWith(Symbol symbol) =>
        DeclarationOf(symbol)?.Attributes.Values("affiliation").Where(value => value.IsReference).Select(value => value.Id) ?? [];

    private IEnumerable<string> Represents(Source source)
    {
        var words = $"{source.Description ?? source.Declaration?.Name} {source.Declaration?.Attributes["role"]}";
        return _lists.Phrases("spokespeople").In(words).Any() ? _names.In(words) : [];
    }

    private IEnumerable<string> Describes(Source source)
    {
        var words = source.Description ?? "";
        var first = Words.In(words).SkipWhile(word => IsBeforeName(words.Substring(word.Start, word.Length))).FirstOrDefault();
        return _names.Of(words).Concat(_names.Of(words[first.Start..]));
    }

    private bool IsBeforeName(string word) => _lists.Phrases("determiners").Contains(word) || _lists.Phrases("honorifics").Contains(word);

    private void FindAsked(ParagraphProse paragraph)
    {
        var before = ImmutableArray<string>.Empty;
        foreach (var sentence in paragraph.Sentences)
        {
            ImmutableArray<string> named =
            [
                .. Sorted.In(paragraph.Mentions, mention => mention.Text.Start, sentence)
                    .SelectMany(mention => AffiliatedWith(mention.Symbol).Prepend(mention.Symbol.Id)),
                .. _names.In(_article.Text.Slice(sentence)),
            ];
            var isDenial = _lists.Phrases("denials").In(_article.Text.Value, sentence).Any(IsNarrated) && (!named.IsEmpty || BeginsWithPronoun(sentence));
            if (named.IsEmpty)
                named = before;
            if (isDenial || _lists.Phrases("no-replies").In(_article.Text.Value, sentence).Any())
                _asked.UnionWith(named);
            before = named;
        }
    }

    /// <summary>True for «He denies it»; false for «A clerk denies it», which is about nobody whom the sentence before names.</summary>
    private bool BeginsWithPronoun(TextSpan sentence)
    {
        var first = Words.In(_article.Text.Value, sentence).FirstOrDefault();
        return SubjectPronouns.Any(list => _lists.Phrases(list).Contains(_article.Text.Value, first));
    }

    /// <summary>False where the words begin or end in a claim: the tag says whose denial it is, or who speaks of one.</summary>
    private bool IsNarrated(TextSpan words) => IsOutsideClaims(words.Start) && IsOutsideClaims(words.End - 1);

    private bool IsOutsideClaims(int offset) =>
        _article.SpanAround(_article.Text.ToSource(new TextSpan(offset, 1))) is null or { IsClaim: false, EnclosingClaim: null };

    /// <summary>The names of those who are accused, to be found in untagged words.</summary>
    private sealed class Names
    {
        /// <summary>None, English, and German.</summary>
        private static readonly ImmutableArray<string> Possessives = ["", "'s", "’s", "s"];

        private readonly ILookup<string, string> _ids;
        private readonly PhraseSet _phrases;

        public Names(IEnumerable<Declaration> accused, PhraseSet determiners)
        {
            _ids = accused
                .SelectMany(declaration => NamesOf(declaration, determiners).Select(name => (name, declaration.Id)))
                .ToLookup(pair => pair.name, pair => pair.Id, StringComparer.OrdinalIgnoreCase);
            _phrases = new PhraseSet(_ids.SelectMany(ids => Possessives.Select(ending => ids.Key + ending)));
        }

        public IEnumerable<string> In(string text) => _phrases.In(text).SelectMany(name => OfPossessive(text.Substring(name.Start, name.Length)));

        /// <summary>Those whose whole name some words are.</summary>
        public IEnumerable<string> Of(string name) => _ids[name];

        private IEnumerable<string> OfPossessive(string words) => Possessives
            .Where(ending => words.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            .SelectMany(ending => _ids[words[..^ending.Length]]);

        private static IEnumerable<string> NamesOf(Declaration declaration, PhraseSet determiners)
        {
            var names = declaration.Aka.Prepend(declaration.Name).Select(name => WithoutDeterminer(name, determiners));
            if (declaration.Kind == "person")
                names = names.Append(declaration.Attributes["family"] ?? declaration.Name[(declaration.Name.LastIndexOf(' ') + 1)..]);
            return names.Where(name => name.Length > 0 && char.IsLetterOrDigit(name, 0));
        }

        /// <summary>«Harbour Office» for «the Harbour Office»; «the ministry» stays, since another one may stand in the article.</summary>
        private static string WithoutDeterminer(string name, PhraseSet determiners)
        {
            var blank = name.IndexOf(' ', StringComparison.Ordinal);
            var rest = name[(blank + 1)..];
            return blank > 0 && determiners.Contains(name[..blank]) && rest.Contains(' ', StringComparison.Ordinal) && char.IsUpper(rest, 0) ? rest : name;
        }
    }
}
