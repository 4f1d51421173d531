using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>A selection in a document.</summary>
internal sealed record SelectionParams(TextDocumentIdentifier TextDocument, Range Range);

/// <summary>Somebody who may say what is selected.</summary>
/// <param name="Ids">The id, without its sign; several where they say it together.</param>
/// <param name="Description">The role, or what sort of entity it is.</param>
/// <param name="IsLikely">True for whom the sentence names.</param>
/// <param name="IsMentioned">False for whom the article declares and does not mention.</param>
internal sealed record Speaker(IReadOnlyList<string> Ids, string Name, string Description, bool IsLikely, bool IsMentioned)
{
    public static readonly LspRequest<SelectionParams, IReadOnlyList<Speaker>?> Method = new("newsmarkup/speakers");
}

/// <summary>What the words that are selected may name.</summary>
/// <param name="Words">The words.</param>
/// <param name="Declared">What is declared, that which the words name before the others.</param>
/// <param name="Kinds">What they can be declared as, the likeliest first.</param>
internal sealed record NameChoices(string Words, IReadOnlyList<NameChoice> Declared, IReadOnlyList<KindChoice> Kinds)
{
    public static readonly LspRequest<SelectionParams, NameChoices?> Method = new("newsmarkup/names");
}

/// <summary>Something declared.</summary>
/// <param name="Id">The id, without its sign.</param>
/// <param name="Description">The role, or what sort of entity it is.</param>
/// <param name="IsNamed">True where the words are a name of it.</param>
internal sealed record NameChoice(string Id, string Name, string Description, bool IsNamed);

/// <summary>A kind of declaration.</summary>
/// <param name="Kind">What <c>newsmarkup/declare</c> takes.</param>
/// <param name="Noun">What it is called: organisation.</param>
internal sealed record KindChoice(string Kind, string Noun);

/// <summary>Asks for the edits that tag what is selected.</summary>
/// <param name="Kind">A kind of span, or <c>mention</c>.</param>
/// <param name="Speakers">The ids of those who say it, or whom it mentions.</param>
internal sealed record WrapParams(TextDocumentIdentifier TextDocument, Range Range, string Kind, IReadOnlyList<string>? Speakers = null)
{
    public static readonly LspRequest<WrapParams, TaggingEdit?> Method = new("newsmarkup/wrap");
}

/// <summary>Asks for the edits that declare what is selected, and tag it.</summary>
/// <param name="Kind">A kind of declaration.</param>
internal sealed record DeclareParams(TextDocumentIdentifier TextDocument, Range Range, string Kind)
{
    public static readonly LspRequest<DeclareParams, TaggingEdit?> Method = new("newsmarkup/declare");
}

/// <summary>Edits that tag something.</summary>
/// <param name="Caret">Where a person writes next, in the document after the edits; null where nothing is left to write.</param>
internal sealed record TaggingEdit(WorkspaceEdit Edit, Position? Caret = null);

/// <summary>Asks for a quotation without a tag.</summary>
/// <param name="Direction"><c>forward</c>, also where none is given, or <c>backward</c>.</param>
internal sealed record UntaggedQuoteParams(TextDocumentIdentifier TextDocument, Position Position, string? Direction = null)
{
    public static readonly LspRequest<UntaggedQuoteParams, UntaggedQuote?> Method = new("newsmarkup/nextUntaggedQuote");
}

/// <summary>A quotation without a tag.</summary>
internal sealed record UntaggedQuote(Range Range);
