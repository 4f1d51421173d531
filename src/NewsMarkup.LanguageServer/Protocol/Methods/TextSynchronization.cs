using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>textDocument/didOpen</c>, <c>didChange</c>, <c>didSave</c> and <c>didClose</c>: the texts on the screen.</summary>
internal sealed class TextSynchronization : Method
{
    private const int ByEdits = 2;

    public override ServerCapabilities Offer(ServerCapabilities offered, ClientCapabilities client) => offered with
    {
        TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, ByEdits, new SaveOptions(IncludeText: false)),
    };

    public override void Bind(Session session)
    {
        var live = session.Live;
        session.Connection.Hear(DidOpenTextDocumentParams.Method, opened =>
        {
            var document = opened.TextDocument;
            live.Open(session.Translator.PathOf(document.Uri), new EditorFile(document.Uri, document.Version), document.Text);
        });
        session.Connection.Hear(DidChangeTextDocumentParams.Method, changed =>
        {
            var edits = changed.ContentChanges.Select(change => (Func<SourceText, TextChange>)(text => EditOf(session.Translator, text, change)));
            live.Edit(session.Translator.PathOf(changed.TextDocument.Uri), changed.TextDocument.Version, edits);
        });
        session.Connection.Hear(DidSaveTextDocumentParams.Method, saved => session.Folders.Look([session.Translator.PathOf(saved.TextDocument.Uri)]));
        session.Connection.Hear(DidCloseTextDocumentParams.Method, closed =>
        {
            var path = session.Translator.PathOf(closed.TextDocument.Uri);
            live.Close(path);
            session.Folders.Look([path]);
        });
    }

    private static TextChange EditOf(Translator translator, SourceText text, TextDocumentContentChangeEvent change) =>
        new(change.Range is { } range ? translator.SpanOf(text, range) : new TextSpan(0, text.Length), change.Text);
}
