using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Where a tag stands, for views that show the words without it.</summary>
/// <param name="Span">The words with their tag, in UTF-16 offsets of the file.</param>
/// <param name="Words">The words between the brackets; the rest of the span is notation.</param>
/// <param name="Kind">The kind as the tag writes it; <c>mention</c> where it only mentions.</param>
/// <param name="Speakers">The ids of those who say the words, or whom they mention; empty where nobody is named.</param>
internal sealed record TagPlace(TextSpan Span, TextSpan Words, string Kind, ImmutableArray<string> Speakers);
