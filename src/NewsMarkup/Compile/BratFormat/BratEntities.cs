using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>
/// Whom the marked words name: those that the file's references and comments say; else equal words of one kind are one, but a pronoun is
/// somebody of its own each time, since the corpus does not say who.
/// </summary>
internal sealed class BratEntities
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [];

    private BratEntities()
    {
    }

    /// <summary>The lines of the header.</summary>
    public IReadOnlyCollection<string> Header => _lines;

    /// <summary>How many pronouns are somebody of their own.</summary>
    public int Pronouns { get; private set; }

    public static BratEntities Of(BratDocument document, IEnumerable<(BratWords Words, string Kind, string Text)> mentions, Vocabulary vocabulary)
    {
        var entities = new BratEntities();
        foreach (var note in document.Facts.Where(fact => fact.Id[0] == '#' && fact.Type == BratNames.HeaderNote))
            entities.AddHeaderLine(note, vocabulary);
        var references = document.Facts.Where(fact => fact.Id[0] == 'N').ToLookup(fact => fact.Target, StringComparer.Ordinal);
        var byWords = new Dictionary<(string Kind, string Words), string>();
        foreach (var (words, kind, text) in mentions)
            entities.Add(words, kind, text, [.. references[words.Id]], byWords);
        return entities;
    }

    /// <summary>The id that marked words mention.</summary>
    public string IdOf(string words) => _ids[words];

    private void AddHeaderLine(BratFact note, Vocabulary vocabulary)
    {
        var tree = SyntaxTree.Parse($"---\n{note.Tail}\n---\n");
        if (!tree.Diagnostics.IsEmpty || note.Tail.Length == 0 || Lexis.IsFence(note.Tail, 0))
            throw BratDocument.Wrong(note.Line, $"`{note.Id}` holds no line of a header: {(tree.Diagnostics is [var first, ..] ? first.Message : "it is empty or ends the header.")}");
        _lines.Add(note.Tail);
        _declared.UnionWith(Register.DeclarationsOf(tree, vocabulary).Select(declaration => declaration.Id));
    }

    private void Add(BratWords words, string kind, string text, ImmutableArray<BratFact> references, Dictionary<(string Kind, string Words), string> byWords)
    {
        var own = references.FirstOrDefault(reference => reference.Value.StartsWith(BratNames.OwnDatabase + ":", StringComparison.Ordinal));
        var name = string.Join(' ', (own?.Tail is { Length: > 0 } given ? given : text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var isPronoun = own is null && Semantics.Pronouns.Of(null).Contains(name);
        if (own is not null)
            _ids[words.Id] = own.Value[(BratNames.OwnDatabase.Length + 1)..];
        else if (!isPronoun && byWords.TryGetValue((kind, name.ToUpperInvariant()), out var known))
            _ids[words.Id] = known;
        else
            _ids[words.Id] = NewId(name);
        var id = _ids[words.Id];
        if (Lexis.IdLength(id) != id.Length)
            throw BratDocument.Wrong(own!.Line, $"`{id}` is no id: letters, digits, `-`, `_` and `.`, beginning with a letter or digit.");
        Pronouns += isPronoun ? 1 : 0;
        if (!isPronoun)
            byWords.TryAdd((kind, name.ToUpperInvariant()), id);
        if (!_declared.Add(id))
            return;
        var items = references.Where(reference => reference.Value.StartsWith(BratNames.Wikidata + ":", StringComparison.Ordinal))
            .Select(reference => AttributeText.Pair("sameAs", $"https://www.wikidata.org/wiki/{reference.Value[(BratNames.Wikidata.Length + 1)..]}"));
        _lines.Add($"@{kind} {id} {AttributeText.Quoted(name)}{(string.Join(' ', items) is { Length: > 0 } block ? $" {{{block}}}" : "")}");
    }

    private string NewId(string name)
    {
        var slug = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (Lexis.IsMark(rune) && slug.Length > 0 && slug[^1] != '-'))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= 40)
                break;
        }

        var stem = slug.ToString().Trim('-') is { Length: > 0 } words ? words : "source";
        var (id, number) = (stem, 1);
        while (_declared.Contains(id))
            id = $"{stem}-{(++number).ToString(CultureInfo.InvariantCulture)}";
        return id;
    }
}
