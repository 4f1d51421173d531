using NewsMarkup.LanguageServer.Features.Folding;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/foldingRange</c>: lines that can be folded.</summary>
internal sealed class Folding : Method
{
    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with { FoldingRangeProvider = true };

    public override void Bind(Session session) => session.Read(
        FoldingRange.Method, asked => asked.TextDocument.Uri, (_, reading) => [.. Folds.Of(reading.Document).Select(fold => Of(fold, reading))]);

    private static FoldingRange Of(Fold fold, Reading reading)
    {
        var range = reading.RangeOf(fold.Span);
        return new FoldingRange(range.Start.Line, range.End.Line, range.Start.Character, range.End.Character, KindOf(fold.Kind));
    }

    private static string KindOf(FoldKind kind) => kind switch
    {
        FoldKind.Imports => "imports",
        FoldKind.Comment => "comment",
        _ => "region",
    };
}
