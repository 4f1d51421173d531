using System.Text.Json.Serialization;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Parameters, or a result, of which there are none.</summary>
internal sealed record Nothing;

/// <summary>A place: line and character from 0, the character in units of the encoding that was agreed on.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A range; its end is just after it.</summary>
internal readonly record struct Range(Position Start, Position End);

/// <summary>A range in a document.</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>A document.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>A version of a document; null where it is not open.</summary>
internal sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>A place in a document.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>A request about a whole document.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>A replacement.</summary>
internal sealed record TextEdit(Range Range, string NewText);

/// <summary>What a command in the editor's interface does.</summary>
internal sealed record Command(
    string Title, [property: JsonPropertyName("command")] string Name, IReadOnlyList<System.Text.Json.JsonElement>? Arguments = null);

/// <summary>Text for people.</summary>
/// <param name="Kind"><c>plaintext</c> or <c>markdown</c>.</param>
internal sealed record MarkupContent(string Kind, string Value);
