using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>A proposition that the article reports: what is said, apart from who says it.</summary>
public sealed class Claim : Symbol
{
    internal Claim(string id, TaggedSpan span, ImmutableArray<TaggedSpan> parts)
        : base(id)
    {
        Span = span;
        Parts = parts;
    }

    /// <summary>The span whose tag makes the claim.</summary>
    public TaggedSpan Span { get; }

    /// <summary>The spans that hold its words, in the order of the text: its own span and those that continue it.</summary>
    public ImmutableArray<TaggedSpan> Parts { get; }

    /// <summary>What sort of claim it is; null when the tag does not say.</summary>
    public string? Type => Span.Attributes["type"];

    /// <summary>How far it is checked: as the tag says, else <c>disputed</c> when it is both asserted and denied, else null.</summary>
    public string? Status => Span.Attributes["status"] ?? (IsBothAssertedAndDenied ? "disputed" : null);

    /// <summary>Whom or what it is about.</summary>
    public ImmutableArray<Symbol> About { get; internal set; } = [];

    /// <summary>Where it can be checked.</summary>
    public ImmutableArray<string> Cite => Span.Attributes.Texts("cite");

    /// <summary>The fact-check that judged it; null when there is none.</summary>
    public Declaration? Review { get; internal set; }

    /// <summary>Other claims that it contradicts.</summary>
    public ImmutableArray<Claim> Contradicts { get; internal set; } = [];

    /// <summary>Other claims that it supports.</summary>
    public ImmutableArray<Claim> Supports { get; internal set; } = [];

    /// <summary>Claims that it says again.</summary>
    public ImmutableArray<Claim> Repeats { get; internal set; } = [];

    /// <summary>Who says it, denies it or doubts it, in the order of the text; at least one.</summary>
    public ImmutableArray<Attribution> Attributions { get; internal set; } = [];

    private bool IsBothAssertedAndDenied =>
        Attributions.Any(attribution => attribution.Stance == Stance.Asserts) && Attributions.Any(attribution => attribution.Stance == Stance.Denies);
}
