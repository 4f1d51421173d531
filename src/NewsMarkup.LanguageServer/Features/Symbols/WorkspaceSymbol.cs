using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>Something that can be looked for by name in all files.</summary>
/// <param name="Name">The name, or the headline of an article.</param>
/// <param name="Detail">The id with its sign; empty for an article.</param>
/// <param name="Role">What it is.</param>
/// <param name="Path">The full path of its file.</param>
/// <param name="Span">The id in that file; its begin for an article.</param>
internal sealed record WorkspaceSymbol(string Name, string Detail, SymbolRole Role, string Path, TextSpan Span);
