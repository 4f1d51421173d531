using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>What a request about a document is answered from: the workspace as it stood when the request came.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Document">The document.</param>
/// <param name="Translator">How the client counts.</param>
/// <param name="Cancellation">Ends when nobody wants the answer any more.</param>
internal sealed record Reading(Workspace Workspace, ArticleDocument Document, Translator Translator, CancellationToken Cancellation)
{
    /// <summary>The address of the document.</summary>
    public string Uri => Translator.UriOf(Workspace, Document.Path);

    /// <summary>The version of the document; null where it is not open.</summary>
    public int? Version => Workspace.Editor.GetValueOrDefault(Document.Path)?.Version;

    /// <summary>The offset of a position in the document.</summary>
    public int OffsetOf(Position position) => Translator.OffsetOf(Document.Text, position);

    /// <summary>The position of an offset in the document.</summary>
    public Position PositionOf(int offset) => Translator.PositionOf(Document.Text, offset);

    /// <summary>The span of a range of the document.</summary>
    public TextSpan SpanOf(Range range) => Translator.SpanOf(Document.Text, range);

    /// <summary>The range of a span of the document.</summary>
    public Range RangeOf(TextSpan span) => Translator.RangeOf(Document.Text, span);
}
