using System.Collections.Immutable;
using static NewsMarkup.Semantics.AttributeDefinitions;

namespace NewsMarkup.Semantics;

/// <summary>The kinds of span of the language.</summary>
public static class SpanKinds
{
    /// <summary>The attributes of claims and quotes; the JSON has keys of its own for what they say.</summary>
    internal static readonly ImmutableArray<AttributeDefinition> OfClaims =
    [
        By, Via, To, About, When, ClaimType, ClaimStatus, ClaimStance, Mode, Denies, Doubts, Confirms, Contradicts, Supports, RepeatsClaim, Continues, Cite,
        AttributeDefinitions.Review,
    ];

    /// <summary>The attributes of blocks, for which the JSON has keys of their own.</summary>
    internal static readonly ImmutableArray<AttributeDefinition> OfBlocks = [Image, Credit, Alt, When];

    /// <summary>A span without a kind: a mention of what its <c>@id</c> names.</summary>
    public static readonly SpanKind Mention = new("mention", SpanRole.Mark, "A mention of an entity or a source.", Form);

    /// <summary>All kinds, in the order in which they are explained.</summary>
    public static readonly ImmutableArray<SpanKind> All =
    [
        new("claim", SpanRole.Claim, "What somebody says, in the article's words.", OfClaims),
        new("quote", SpanRole.Quote, "What somebody says, in their own words.", OfClaims),
        new("fact", SpanRole.Mark, "What the article says in its own voice.", Cite, ClaimType, ClaimStatus),
        new("cue", SpanRole.Cue, "The words that attribute: said, denies, according to.", For),
        new("scare", SpanRole.Mark, "Quotation marks that keep a word at a distance."),
        new("title", SpanRole.Mark, "Quotation marks round the title of a work."),
        new("date", SpanRole.Mark, "A date or a time.", When),
        new("number", SpanRole.Mark, "A figure.", Value, Unit, Cite),
        new("link", SpanRole.Mark, "A link.", Href),
        new("em", SpanRole.Mark, "Emphasis."),
        new("strong", SpanRole.Mark, "Strong emphasis."),
        new("note", SpanRole.Note, "A note to colleagues; never published."),
        new("heading", SpanRole.Block, "A heading."),
        new("standfirst", SpanRole.Block, "The lines that introduce the article."),
        new("caption", SpanRole.Block, "The words under a picture.", Image, Credit, Alt),
        new("credit", SpanRole.Block, "Who contributed or made the pictures."),
        new("dateline", SpanRole.Block, "Place and date of the report."),
        new("blockquote", SpanRole.Block, "A quotation set off from the text."),
        new("analysis", SpanRole.Block, "The writer's own judgement."),
        new("item", SpanRole.Block, "An item of a list."),
        new("correction", SpanRole.Block, "A correction.", When),
    ];
}
