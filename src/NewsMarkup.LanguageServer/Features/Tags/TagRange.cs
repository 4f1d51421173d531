using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>Words that are to be tagged.</summary>
/// <param name="Span">Their range in the file, in UTF-16 offsets; it is not empty.</param>
/// <param name="Refusal">Why they cannot be tagged, in one sentence; null where they can.</param>
/// <param name="IsQuotation">True for words in quotation marks, with the marks.</param>
/// <param name="Look">What they look like.</param>
internal sealed record TagRange(TextSpan Span, string? Refusal, bool IsQuotation, WordsLook Look);
