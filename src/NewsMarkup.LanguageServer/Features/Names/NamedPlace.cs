using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>Characters that stand for names: an id, or the words of a mention.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Names">The names; more than one for the words of a mention of several.</param>
internal sealed record NamedPlace(TextSpan Span, ImmutableArray<NameUse> Names);
