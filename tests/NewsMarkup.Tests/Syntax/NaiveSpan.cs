using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

/// <summary>A span, and the items of its tag in a form that two parsers can be compared by.</summary>
internal sealed record NaiveSpan(TextSpan Span, string Tag);
