using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>What a tagged span says by itself, wherever its paragraph stands.</summary>
internal sealed class BoundSpan
{
    /// <summary>The number of its element in the section.</summary>
    public required int Element { get; init; }

    /// <summary>Where it stands, tag included, counted from the paragraph's begin.</summary>
    public required TextSpan Place { get; init; }

    /// <summary>Where its words stand between the brackets, counted from the paragraph's begin.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>How many spans before this one in its paragraph the span around it stands; 0 where there is none.</summary>
    public required int StepsToParent { get; init; }

    /// <summary>The kind; null for one that does not exist.</summary>
    public required SpanKind? Kind { get; init; }

    /// <summary>The name that the tag gives, without its sign; null when it gives none.</summary>
    public required string? Name { get; init; }

    /// <summary>The ids that the tag mentions, without their sign.</summary>
    public required ImmutableArray<string> Mentions { get; init; }

    /// <summary>The attributes of the tag.</summary>
    public required AttributeMap Attributes { get; init; }

    /// <summary>True when the parser found the tag in error.</summary>
    public required bool HasErrors { get; init; }

    /// <summary>True when the tag gives its span more than one name.</summary>
    public required bool HasSeveralNames { get; init; }

    /// <summary>Where its words stand in the paragraph's text.</summary>
    public TextSpan Text { get; set; }

    /// <summary>For a cue: how many spans after this one the nearest claim of its level stands, before it for a negative number; 0 where there is none.</summary>
    public int StepsToClaim { get; set; }

    /// <summary>True for a kind of block when nothing but blanks and comments stands in the paragraph beside the span.</summary>
    public bool CoversParagraph { get; set; }

    /// <summary>True when the parser found the tag in error, or it has not either a kind or a mention.</summary>
    public bool IsBroken => HasErrors || (Kind == SpanKinds.Mention) == Mentions.IsEmpty;
}
