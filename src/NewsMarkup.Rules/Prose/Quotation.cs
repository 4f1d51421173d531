using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">
/// From the opening mark to the closing one, both included; where none closes it, to the end of the text looked at or of the quotation around it.
/// </param>
/// <param name="Words">What stands between the marks, without the blanks at either end.</param>
/// <param name="IsClosed">False for a quotation that is opened and not closed in the text looked at.</param>
/// <param name="IsNested">True inside another quotation.</param>
public sealed record Quotation(TextSpan Span, TextSpan Words, bool IsClosed, bool IsNested)
{
    internal Quotation MovedBy(int characters) => this with { Span = Span.MovedBy(characters), Words = Words.MovedBy(characters) };
}
