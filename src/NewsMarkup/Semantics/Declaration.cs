using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics;

/// <summary>What a header declares: an entity, a source or a review. Shared by all articles that use the same register.</summary>
public sealed class Declaration
{
    internal Declaration(DeclarationSyntax syntax, Vocabulary vocabulary)
    {
        Syntax = syntax;
        Id = syntax.Id?.Text ?? "";
        Kind = syntax.KindToken.Text;
        Name = syntax.Name?.Value ?? Id;
        var kind = vocabulary.DeclarationKind(Kind);
        Attributes = syntax.Block is { } block ? AttributeMap.Of(block.Section, block.PartElements, key => vocabulary.Attribute(kind, key)) : AttributeMap.Empty;
        Aka = Attributes.Texts("aka");
        SameAs = Attributes.Texts("sameAs");
        Type = EnumWords.ParseSourceType(Attributes["type"]) ?? DefaultType(Kind);
    }

    /// <summary>The id, without its sign.</summary>
    public string Id { get; }

    /// <summary>The kind: person, org, source, review …</summary>
    public string Kind { get; }

    /// <summary>The name; the id where none is given.</summary>
    public string Name { get; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> Aka { get; }

    /// <summary>Addresses that identify it.</summary>
    public ImmutableArray<string> SameAs { get; }

    /// <summary>What sort of source it is: as declared, else by its kind.</summary>
    public SourceType Type { get; }

    /// <summary>All attributes.</summary>
    public AttributeMap Attributes { get; }

    /// <summary>Where it is declared.</summary>
    public DeclarationSyntax Syntax { get; }

    /// <summary>True for <c>@source</c>.</summary>
    public bool IsSource => Kind == "source";

    /// <summary>True for <c>@review</c>.</summary>
    public bool IsReview => Kind == "review";

    /// <summary>True for <c>@org</c>.</summary>
    public bool IsOrganisation => Kind == "org";

    /// <summary>True for everything that is neither a source nor a review.</summary>
    public bool IsEntity => !IsSource && !IsReview;

    /// <summary>The place of the id, or of the whole declaration where it is missing.</summary>
    public Location Location => (Syntax.Id ?? (SyntaxNode)Syntax).Location;

    internal static SourceType DefaultType(string kind) => kind switch
    {
        "org" or "place" => SourceType.Institution,
        "work" => SourceType.Document,
        "group" => SourceType.Collective,
        _ => SourceType.Named,
    };
}
