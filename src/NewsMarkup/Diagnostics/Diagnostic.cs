using System.Collections.Immutable;

namespace NewsMarkup.Diagnostics;

/// <summary>A finding: what a rule has to say about a place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">The smallest range that shows what is meant.</param>
/// <param name="Arguments">What fills the rule's message.</param>
public sealed record Diagnostic(RuleDescriptor Rule, Location Location, params ImmutableArray<string> Arguments)
{
    /// <summary>What is wrong, in one sentence.</summary>
    public string Message => Rule.Format(Arguments);

    /// <summary>How much it matters here: as the rule says, unless the finding or the project says otherwise.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The way out, in one sentence; null when the message says all.</summary>
    public string? Help { get; init; }

    /// <summary>What somebody probably meant to write at the place; null when nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Other places that belong to the finding.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Ways to mend it, the likeliest first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];
}
