using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Who says what in an article; a method of this server's own, described in <c>docs/language-server.md</c>.</summary>
/// <param name="Level"><c>light</c> or <c>full</c>; null where the header does not say.</param>
internal sealed record ClaimGraph(IReadOnlyList<ClaimGraphSource> Sources, IReadOnlyList<ClaimGraphClaim> Claims, string? Level = null)
{
    public static readonly LspRequest<TextDocumentParams, ClaimGraph?> Method = new("newsmarkup/claimGraph");
}

/// <summary>Somebody who says something.</summary>
/// <param name="Declaration">Where it is declared, maybe in a register; null for one that is not.</param>
internal sealed record ClaimGraphSource(
    string Id, string Name, string Type, int QuotedWords, IReadOnlyList<ClaimGraphSaying> Sayings, Location? Declaration = null);

/// <summary>Something that is said.</summary>
internal sealed record ClaimGraphClaim(
    string Id,
    string Words,
    Range Range,
    IReadOnlyList<ClaimGraphSaying> Sayings,
    IReadOnlyList<string> Contradicts,
    IReadOnlyList<string> Supports,
    IReadOnlyList<string> SupportedBy,
    IReadOnlyList<string> Evidence,
    bool IsUnattributed,
    string? Type = null,
    string? Status = null);

/// <summary>An act of saying.</summary>
/// <param name="Claim">The id of what is said.</param>
/// <param name="Sources">The ids of those who say it.</param>
internal sealed record ClaimGraphSaying(
    string Claim, IReadOnlyList<string> Sources, string Stance, string Mode, string Words, string Cue, Range Range);
