using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Symbols;

/// <summary>A line of an article's outline.</summary>
/// <param name="Name">What it is called; never empty.</param>
/// <param name="Detail">What else is to be known at a glance; may be empty.</param>
/// <param name="Role">What it is.</param>
/// <param name="Span">All of it, in UTF-16 offsets of the file.</param>
/// <param name="Selection">The part to go to, inside <paramref name="Span"/>.</param>
/// <param name="Children">What is inside it, in the order of the file.</param>
internal sealed record DocumentSymbol(
    string Name, string Detail, SymbolRole Role, TextSpan Span, TextSpan Selection, ImmutableArray<DocumentSymbol> Children);
