using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A source or an entity of the article, as a condition about <c>its source</c> sees it.</summary>
internal sealed class Party : Subject
{
    private readonly AttributeMap? _attributes;
    private readonly string _type;

    private Party(Symbol symbol, string name, string? kind, string type, AttributeMap? attributes, HouseArticle article)
    {
        Symbol = symbol;
        Name = name;
        Article = article;
        Kind = kind ?? "source";
        _type = type;
        _attributes = attributes;
        Prose = article.ProseOf(name);
    }

    /// <summary>What it is in the article.</summary>
    public Symbol Symbol { get; }

    /// <summary>The declared name, or the description.</summary>
    public string Name { get; }

    /// <summary>The kind of its declaration: person, org, source …</summary>
    public override string Kind { get; }

    public override HouseArticle Article { get; }

    public override Prose Prose { get; }

    public override ImmutableArray<TextSpan> Ranges => [new TextSpan(0, Name.Length)];

    public override string Id => "@" + Symbol.Id;

    /// <summary>A source or an entity; null for anything else.</summary>
    public static Party? Of(Symbol symbol, HouseArticle article) => symbol switch
    {
        Source source => new Party(
            source, source.Declaration?.Name ?? source.Description ?? source.Id, source.Declaration?.Kind, EnumWords.Word(source.Type),
            source.Declaration?.Attributes, article),
        Entity { Declaration: var declaration } => new Party(
            symbol, declaration.Name, declaration.Kind, EnumWords.Word(declaration.Type), declaration.Attributes, article),
        _ => null,
    };

    public override TextSpan Place(string? key) => default;

    protected override ImmutableArray<string> Find(string key) => key switch
    {
        "name" => [Name],
        "type" => [_type],
        _ => _attributes?.Texts(key) ?? [],
    };
}
