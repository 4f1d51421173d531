using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>What the types and roles of a corpus are here: a kind of span or declaration, <c>attribution</c>, <c>content</c>, or <c>-</c> for what is left out.</summary>
internal sealed class BratMapping
{
    public const string LeftOut = "-";
    public const string Attribution = "attribution";
    public const string Content = "content";

    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["Attribution"] = Attribution,
        ["Content"] = Content,
        ["Speaker"] = "source",
        ["PER"] = "person",
        ["Organization"] = "org",
        ["Organisation"] = "org",
        ["ORG"] = "org",
        ["Location"] = "place",
        ["LOC"] = "place",
        ["GPE"] = "place",
        ["Discard"] = LeftOut,
    };

    private readonly Dictionary<string, string> _kinds;

    private BratMapping(Dictionary<string, string> kinds) => _kinds = kinds;

    /// <summary>Reads a mapping file, one <c>Type = kind</c> a line, beside blank lines and those that begin with <c>#</c>.</summary>
    /// <exception cref="ImportException">A line says something else.</exception>
    public static BratMapping Read(string text)
    {
        var kinds = new Dictionary<string, string>(Usual, StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } type, { Length: > 0 } kind])
                throw new ImportException($"mapping, line {number}: `{Excerpt.Of(line)}` is no `Type = kind`.");
            if (!IsKind(kind))
                throw new ImportException($"mapping, line {number}: `{Excerpt.Of(kind)}` is no kind; there are attribution, content, the kinds of spans and declarations, and `-` for what is left out.");
            kinds[type] = kind;
        }

        return new BratMapping(kinds);
    }

    /// <summary>The kind of a type or role; null for one that nobody knows.</summary>
    public string? KindOf(string type)
    {
        if (type.Length == 0)
            return null;
        return _kinds.GetValueOrDefault(type) ?? (IsKind(BratNames.KindOf(type)) ? BratNames.KindOf(type) : null);
    }

    /// <summary>True for a kind whose words mention somebody or something.</summary>
    public static bool IsMention(string kind) => kind != "review" && Vocabulary.Default.DeclarationKind(kind) is not null;

    private static bool IsKind(string kind) =>
        kind is LeftOut or Attribution or Content || IsMention(kind) || Vocabulary.Default.SpanKind(kind) is { Role: not SpanRole.Note };
}
