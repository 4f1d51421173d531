using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.LanguageServer.Features.Coloring;
using NewsMarkup.LanguageServer.Protocol.Types;
using SemanticTokens = NewsMarkup.LanguageServer.Protocol.Types.SemanticTokens;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/semanticTokens</c>: what the characters of a document are, for colours; whole, in part, or what has changed.</summary>
internal sealed class Coloring : Method
{
    /// <summary>What the client was last told of each document that is open, by its path.</summary>
    private readonly ConcurrentDictionary<string, SemanticTokens> _told = new(StringComparer.Ordinal);

    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        SemanticTokensProvider = new SemanticTokensOptions(
            new SemanticTokensLegend([.. TokenLegend.Types.Select(type => NameOf(type, client))], TokenLegend.Modifiers),
            new SemanticTokensFullOptions(Delta: true),
            Range: true),
    };

    public override void Bind(Session session)
    {
        session.Read(SemanticTokens.Full, asked => asked.TextDocument.Uri, (_, reading) => Tell(session, reading), WhenStale.AskAgain);
        session.Read(
            SemanticTokensDeltaParams.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) =>
            {
                var before = _told.GetValueOrDefault(reading.Document.Path);
                var after = Tell(session, reading);
                return before is not null && before.ResultId == asked.PreviousResultId
                    ? new SemanticTokensDelta(after.ResultId, Edits([.. before.Data], [.. after.Data]))
                    : new SemanticTokensDelta(after.ResultId, Data: after.Data);
            },
            WhenStale.AskAgain);
        session.Read(
            SemanticTokensRangeParams.Method,
            asked => asked.TextDocument.Uri,
            (asked, reading) => new SemanticTokens(Numbers(reading, Features.Coloring.SemanticTokens.In(reading.Document, reading.SpanOf(asked.Range)))),
            WhenStale.AskAgain);
        session.Live.Changed += (before, after) =>
        {
            foreach (var path in before.Open.Keys.Where(path => !after.Open.ContainsKey(path)))
                _told.TryRemove(path, out _);
        };
    }

    /// <summary>Our own name to a client that knows it, so that our colours apply; else the name that any theme has a colour for.</summary>
    private static string NameOf(TokenTypeName type, ClientCapabilities client) =>
        client.IsKinOfCode || client.Names(type.Name, "textDocument", "semanticTokens", "tokenTypes") ? type.Name : type.Standard;

    private static ImmutableArray<SemanticTokensEdit> Edits(ImmutableArray<int> before, ImmutableArray<int> after) =>
        TokenEdit.Between(before, after) is { } edit ? [new SemanticTokensEdit(edit.Start, edit.DeleteCount, edit.Inserted)] : [];

    private static ImmutableArray<int> Numbers(Reading reading, ImmutableArray<Token> tokens)
    {
        var text = reading.Document.Text;
        return TokenEncoding.Of(tokens, text.Lines, span => reading.Translator.WidthOf(text, span));
    }

    /// <summary>All tokens; what they are called is the document's, which stands for exactly this text and its registers.</summary>
    private SemanticTokens Tell(Session session, Reading reading)
    {
        var id = reading.Document.Id.ToString(CultureInfo.InvariantCulture);
        if (_told.TryGetValue(reading.Document.Path, out var told) && told.ResultId == id)
            return told;
        var tokens = new SemanticTokens(Numbers(reading, Features.Coloring.SemanticTokens.Of(reading.Document)), id);
        if (session.Live.Current.Open.ContainsKey(reading.Document.Path))
            _told[reading.Document.Path] = tokens;
        return tokens;
    }
}
