using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>An act of saying: who says a claim, how, and with which stance.</summary>
public sealed class Attribution : Symbol
{
    internal Attribution(string id, Claim claim, Stance stance, SpeechMode mode, TaggedSpan span, ImmutableArray<TaggedSpan> parts)
        : base(id)
    {
        Claim = claim;
        Stance = stance;
        Mode = mode;
        Span = span;
        Parts = parts;
    }

    /// <summary>What is said, denied or doubted.</summary>
    public Claim Claim { get; }

    /// <summary>How the sources stand to the claim.</summary>
    public Stance Stance { get; }

    /// <summary>How the words are reported.</summary>
    public SpeechMode Mode { get; }

    /// <summary>The span whose tag makes this attribution.</summary>
    public TaggedSpan Span { get; }

    /// <summary>The spans that hold its words, in the order of the text: its own span and those that continue it.</summary>
    public ImmutableArray<TaggedSpan> Parts { get; }

    /// <summary>Who says it; empty where nobody is named.</summary>
    public ImmutableArray<Source> Sources { get; internal set; } = [];

    /// <summary>Through whom it reached the article.</summary>
    public ImmutableArray<Source> Via { get; internal set; } = [];

    /// <summary>To whom it was said.</summary>
    public ImmutableArray<Symbol> To { get; internal set; } = [];

    /// <summary>The words that attribute it, in the order of the text.</summary>
    public ImmutableArray<TaggedSpan> Cues { get; internal set; } = [];

    /// <summary>The attribution whose words hold this one: for «X said that Y denied …», X's saying is the parent of Y's denial. Null at the top.</summary>
    public Attribution? Parent { get; internal set; }

    /// <summary>When it was said, in ISO 8601; null when the tag does not say.</summary>
    public string? When => Span.Attributes["when"];

    /// <summary>True when the tag names somebody, be the name resolved or not.</summary>
    public bool NamesSource => Span.Attributes.Has("by");
}
