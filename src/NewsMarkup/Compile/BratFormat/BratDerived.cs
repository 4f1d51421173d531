using System.Globalization;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>What the language derives of an article that says no more than it must: names, modes, states, cues and forms.</summary>
internal sealed class BratDerived
{
    private readonly Dictionary<string, string> _allNames;
    private readonly Dictionary<string, Attribution> _attributions = new(StringComparer.Ordinal);
    private readonly Dictionary<(TextSpan Words, string Id), string> _forms = [];

    private BratDerived(Dictionary<string, string> allNames, Dictionary<string, string> names) => (_allNames, Names) = (allNames, names);

    /// <summary>The names that tags must give, by the ids of attributions.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Nothing is derived yet: every attribution has a name by which it is found again.</summary>
    public static BratDerived Nothing(IReadOnlyList<BratSaid> said)
    {
        var names = said.ToDictionary(each => each.Id, each => each.Name ?? $"brat-import-{each.Id}", StringComparer.Ordinal);
        return new BratDerived(names, names);
    }

    /// <summary>What an article that was written with <see cref="Nothing"/> shows.</summary>
    public static BratDerived Of(ArticleModel article, IReadOnlyList<BratSaid> said, IEnumerable<string> takenNames)
    {
        var first = Nothing(said);
        var byName = said.ToDictionary(each => first.NameOf(each.Id), each => each, StringComparer.Ordinal);
        var taken = takenNames.ToHashSet(StringComparer.Ordinal);
        var (claims, attributions) = (0, 0);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new Dictionary<string, Attribution>(StringComparer.Ordinal);
        foreach (var ofSpan in article.Attributions.GroupBy(attribution => attribution.Span))
        {
            var makesClaim = ofSpan.First().Claim.Span == ofSpan.Key;
            var each = ofSpan.Key.Name is { } given ? byName.GetValueOrDefault(given) : null;
            var name = each?.Name ?? (makesClaim ? Next("c", ref claims) : null);
            for (var acts = ofSpan.Count() - (!makesClaim && name is not null ? 1 : 0); acts > 0; acts--)
            {
                var act = Next("a", ref attributions);
                name ??= act;
            }

            if (each is null)
                continue;
            names.TryAdd(each.Id, name!);
            found.TryAdd(each.Id, ofSpan.First());
        }

        foreach (var each in said)
            names.TryAdd(each.Id, first.NameOf(each.Id));
        var result = new BratDerived(names, []);
        foreach (var (id, attribution) in found)
            result._attributions.Add(id, attribution);
        foreach (var mention in article.Mentions)
            result._forms.TryAdd((mention.Text, mention.Symbol.Id), EnumWords.Word(mention.Form));
        return result;

        string Next(string prefix, ref int last)
        {
            string id;
            do
                id = prefix + (++last).ToString(CultureInfo.InvariantCulture);
            while (taken.Contains(id));
            return id;
        }
    }

    /// <summary>The same, with names for some attributions: those that something refers to.</summary>
    public BratDerived Naming(IReadOnlySet<string> ids)
    {
        var naming = new BratDerived(_allNames, _allNames.Where(name => ids.Contains(name.Key)).ToDictionary(StringComparer.Ordinal));
        foreach (var (id, attribution) in _attributions)
            naming._attributions.Add(id, attribution);
        foreach (var (words, form) in _forms)
            naming._forms.Add(words, form);
        return naming;
    }

    public string NameOf(string id) => _allNames[id];

    public bool IsModeSaid(string id, string? wanted) =>
        wanted is not null && _attributions.TryGetValue(id, out var attribution) && EnumWords.Word(attribution.Mode) != wanted;

    public bool IsStatusSaid(string id, string? wanted) =>
        wanted is not null && _attributions.TryGetValue(id, out var attribution) && attribution.Claim.Status != wanted;

    public bool IsFormSaid(TextSpan words, string id, string? wanted) =>
        wanted is not null && _forms.TryGetValue((words, id), out var form) && form != wanted;

    /// <summary>True where the language takes each of these words for a cue of all of these attributions and of no other.</summary>
    public bool IsCueDerived(IReadOnlyList<TextSpan> words, IReadOnlyCollection<string> wanted) =>
        _attributions.All(attribution => words.All(word => attribution.Value.Cues.Any(cue => cue.Text == word) == wanted.Contains(attribution.Key)));

    /// <summary>True for denies, doubts and confirms.</summary>
    public static bool IsOfOthers(string item) =>
        item.StartsWith("denies=", StringComparison.Ordinal) || item.StartsWith("doubts=", StringComparison.Ordinal) || item.StartsWith("confirms=", StringComparison.Ordinal);

    /// <summary>The name that the items of a tag give; null for none.</summary>
    public static string? NameIn(string items) => items.Length == 0
        ? null
        : SyntaxTree.Parse($"[x]{{claim {items}}}").Root.DescendantsAndSelf().OfType<AttributeBlockSyntax>().FirstOrDefault()?.Name?.Value;
}
