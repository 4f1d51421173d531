namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>What an article says about some of its words, whatever the notation.</summary>
/// <param name="Kind">The kind; null for a mention.</param>
/// <param name="Entity">The id of who is mentioned; null for other tags.</param>
/// <param name="Name">The name given to the words; null where nothing refers to them.</param>
/// <param name="Attributes">Pairs <c>key=value</c> with blanks between them.</param>
internal sealed record Tag(string? Kind = null, string? Entity = null, string? Name = null, string Attributes = "");
