using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Graphs;

/// <summary>Something that is said.</summary>
/// <param name="Id">The id, derived where the tag gives none.</param>
/// <param name="Words">The begin of its words.</param>
/// <param name="Type">fact, opinion …; null where the tag does not say.</param>
/// <param name="Status">verified, disputed …; null where nothing tells.</param>
/// <param name="Span">The words with their tag, in UTF-16 offsets of the file.</param>
/// <param name="Sayings">Who says, denies or doubts it, in the order of the text; at least one.</param>
/// <param name="Contradicts">The ids of claims that it contradicts or that contradict it.</param>
/// <param name="Supports">The ids of claims that it supports.</param>
/// <param name="SupportedBy">The ids of claims that support it.</param>
/// <param name="Evidence">Where it can be checked, and the verdict of a fact-check.</param>
/// <param name="IsUnattributed">True when no source is given for it.</param>
internal sealed record GraphClaim(
    string Id,
    string Words,
    string? Type,
    string? Status,
    TextSpan Span,
    ImmutableArray<GraphSaying> Sayings,
    ImmutableArray<string> Contradicts,
    ImmutableArray<string> Supports,
    ImmutableArray<string> SupportedBy,
    ImmutableArray<string> Evidence,
    bool IsUnattributed);
