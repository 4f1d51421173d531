using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Whom an article lets answer: who says something in it, themselves or through people of theirs, and of whom it says that they were asked
/// and did not answer. Made once for an article, in one pass.
/// </summary>
internal sealed class Answers
{
    private readonly ArticleModel _article;
    private readonly Dictionary<string, List<Attribution>> _said = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly PhraseSet _spokespeople;
    private readonly Names _names;

    /// <param name="article">The article.</param>
    /// <param name="accused">Whose answers are looked for.</param>
    public Answers(ArticleModel article, IEnumerable<Symbol> accused)
    {
        _article = article;
        var lists = WordLists.For(article.Meta.Language);
        _spokespeople = lists.Phrases("spokespeople");
        _names = new Names(accused.Select(DeclarationOf).OfType<Declaration>());
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
            FindAsked(paragraph, lists.Phrases("no-replies"));
    }

    /// <summary>True when somebody answers, other than in what their accusers report of them; or was asked.</summary>
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

    /// <summary>Itself, its organisation, and those whose lawyer or spokeswoman it is called.</summary>
    private IEnumerable<string> SpeaksFor(Source source) => AffiliatedWith(source).Concat(Represents(source)).Prepend(source.Id).Distinct();

    private static IEnumerable<string> AffiliatedWith(Symbol symbol) =>
        DeclarationOf(symbol)?.Attributes.Values("affiliation").Where(value => value.IsReference).Select(value => value.Id) ?? [];

    private IEnumerable<string> Represents(Source source)
    {
        var words = $"{source.Description} {source.Declaration?.Attributes["role"]}";
        return _spokespeople.In(words).Any() ? _names.In(words) : [];
    }

    private void FindAsked(ParagraphProse paragraph, PhraseSet phrases)
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
            if (named.IsEmpty)
                named = before;
            if (phrases.In(_article.Text.Value, sentence).Any())
                _asked.UnionWith(named);
            before = named;
        }
    }

    /// <summary>The names of those who are accused, to be found in untagged words.</summary>
    private sealed class Names
    {
        private readonly ILookup<string, string> _ids;
        private readonly PhraseSet _phrases;

        public Names(IEnumerable<Declaration> accused)
        {
            _ids = accused
                .SelectMany(declaration => Of(declaration).Select(name => (name, declaration.Id)))
                .ToLookup(pair => pair.name, pair => pair.Id, StringComparer.OrdinalIgnoreCase);
            _phrases = new PhraseSet(_ids.Select(ids => ids.Key));
        }

        public IEnumerable<string> In(string text) => _phrases.In(text).SelectMany(name => _ids[text.Substring(name.Start, name.Length)]);

        private static IEnumerable<string> Of(Declaration declaration)
        {
            var names = declaration.Aka.Prepend(declaration.Name);
            if (declaration.Kind == "person")
                names = names.Append(declaration.Attributes["family"] ?? declaration.Name[(declaration.Name.LastIndexOf(' ') + 1)..]);
            return names.Where(name => name.Length > 0 && char.IsLetterOrDigit(name, 0));
        }
    }
}
