using NewsMarkup.LanguageServer.Features.Graphs;
using NewsMarkup.LanguageServer.Protocol.Types;
using ClaimGraph = NewsMarkup.LanguageServer.Protocol.Types.ClaimGraph;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/claimGraph</c>: who says what, for views beside the text.</summary>
internal sealed class ClaimGraphs : Method
{
    public override void Bind(Session session) => session.Read(ClaimGraph.Method, asked => asked.TextDocument.Uri, (_, reading) =>
    {
        var graph = Features.Graphs.ClaimGraphs.Of(reading.Document);
        return new ClaimGraph(
            [.. graph.Sources.Select(source => Of(source, reading))], [.. graph.Claims.Select(claim => Of(claim, reading))], graph.Level);
    });

    private static ClaimGraphSource Of(GraphSource source, Reading reading) => new(
        source.Id,
        source.Name,
        source.Type,
        source.QuotedWords,
        [.. source.Sayings.Select(saying => Of(saying, reading))],
        source.Declaration is { } declaration ? reading.Translator.LocationOf(reading.Workspace, declaration) : null);

    private static ClaimGraphClaim Of(GraphClaim claim, Reading reading) => new(
        claim.Id,
        claim.Words,
        reading.RangeOf(claim.Span),
        [.. claim.Sayings.Select(saying => Of(saying, reading))],
        claim.Contradicts,
        claim.Supports,
        claim.SupportedBy,
        claim.Evidence,
        claim.IsUnattributed,
        claim.Type,
        claim.Status);

    private static ClaimGraphSaying Of(GraphSaying saying, Reading reading) =>
        new(saying.Claim, saying.Sources, saying.Stance, saying.Mode, saying.Words, saying.Cue, reading.RangeOf(saying.Span));
}
