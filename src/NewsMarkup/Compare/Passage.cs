using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>Words that are compared as one: a statement with all its parts, a fact, or what of a block is neither.</summary>
/// <param name="Part">What they are.</param>
/// <param name="Ranges">Where they stand in the article's text.</param>
/// <param name="Place">Where they stand in the file.</param>
internal sealed record Passage(ChangedPart Part, ImmutableArray<TextSpan> Ranges, Location Place)
{
    /// <summary>The words as they stand there, a blank between parts.</summary>
    public required string Text { get; init; }

    /// <summary>All words; of prose, those that belong to no statement or fact.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>The words that belong to no statement or fact inside it.</summary>
    public required ImmutableArray<string> OwnWords { get; init; }

    /// <summary>The numbers and dates among its own words.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>The words that attribute it, with <c>…</c> between those in several places; empty for none, for facts and for prose.</summary>
    public string Cue { get; init; } = "";

    /// <summary>The span whose tag makes it; null for prose.</summary>
    public TaggedSpan? Span { get; init; }

    /// <summary>Who says it and how, one for each claim it is about; empty for facts and prose.</summary>
    public ImmutableArray<Attribution> Said { get; init; } = [];

    /// <summary>The claim that it makes; null for a denial of another, for facts and prose.</summary>
    public Claim? Claim => Said is [var said, ..] && said.Claim.Span == said.Span ? said.Claim : null;

    /// <summary>The id in the compiled article; null for facts and prose.</summary>
    public string? Id => Claim?.Id ?? (Said is [var said, ..] ? said.Id : null);

    /// <summary>Who says it, in words; null for prose.</summary>
    public string? Who => Part switch
    {
        ChangedPart.Prose => null,
        ChangedPart.Fact => "the article itself",
        _ => Said[0].Sources.IsEmpty ? "nobody named" : string.Join(" and ", Said[0].Sources.Select(source => source.Name)),
    };

    /// <summary>The words as one side of a change.</summary>
    public Evidence ToEvidence() => new(Text, Place) { Id = Id, Who = Who, Text = Ranges };

    /// <summary>Something about the words as one side of a change.</summary>
    public Evidence ToEvidence(string value) => ToEvidence() with { Value = value, Passage = Text };
}
