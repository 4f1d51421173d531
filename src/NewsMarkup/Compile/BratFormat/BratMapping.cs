using System.Globalization;
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

    private readonly Dictionary<string, string> _kinds = new(Usual, StringComparer.Ordinal);

    private BratMapping(Vocabulary vocabulary) => Vocabulary = vocabulary;

    /// <summary>The kinds that the article may use.</summary>
    public Vocabulary Vocabulary { get; }

    private IEnumerable<string> Kinds => Vocabulary.SpanKindNames.Concat(Vocabulary.DeclarationKindNames).Where(IsKind).Concat([Attribution, Content]);

    /// <summary>Reads a mapping file, one <c>Type = kind</c> a line, beside blank lines and those that begin with <c>#</c>.</summary>
    /// <param name="file">The file; null for none.</param>
    /// <param name="vocabulary">The kinds that the article may use.</param>
    /// <exception cref="ImportException">A line says something else.</exception>
    public static BratMapping Read(ImportInput? file, Vocabulary vocabulary)
    {
        var mapping = new BratMapping(vocabulary);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, line) in (file?.ReadText().ToString() ?? "").Split('\n').Select(line => line.Trim()).Index())
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } type, { Length: > 0 } kind])
                throw Wrong($"`{Excerpt.Of(line)}` is no `Type = kind`.");
            if (!mapping.IsKind(kind))
                throw Wrong($"`{Excerpt.Of(kind)}` is no kind; {mapping.WhatInstead(kind)}");
            if (!given.Add(type))
                throw Wrong($"`{Excerpt.Of(type)}` is given twice.");
            mapping._kinds[type] = kind;

            ImportException Wrong(string problem) =>
                new(string.Create(CultureInfo.InvariantCulture, $"line {index + 1}: {problem}")) { Path = file!.Path };
        }

        return mapping;
    }

    /// <summary>The kind of a type or role; null for one that nobody knows.</summary>
    public string? KindOf(string type)
    {
        if (type.Length == 0)
            return null;
        string[] names = [BratNames.KindOf(type), type];
        return _kinds.GetValueOrDefault(type) ?? Array.Find(names, IsKind);
    }

    /// <summary>True for a kind whose words mention somebody or something.</summary>
    public bool IsMention(string kind) => kind != "review" && Vocabulary.DeclarationKind(kind) is not null;

    /// <summary>True for a kind whose words somebody says.</summary>
    public bool IsSaid(string kind) => kind == Content || Vocabulary.SpanKind(kind) is { Role: SpanRole.Claim or SpanRole.Quote };

    /// <summary>True for a kind whose words attribute others.</summary>
    public bool IsCue(string kind) => Vocabulary.SpanKind(kind) is { Role: SpanRole.Cue };

    private bool IsKind(string kind) =>
        kind is LeftOut or Attribution or Content || IsMention(kind) || Vocabulary.SpanKind(kind) is { Role: not SpanRole.Note };

    private string WhatInstead(string kind) => DidYouMean.Nearest(kind, Kinds) is { } nearest
        ? $"did you mean `{nearest}`?"
        : "there are attribution, content, the kinds of spans and declarations, and `-` for what is left out.";
}
