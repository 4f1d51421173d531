using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A word, a string or a number of a rule file, with its place.</summary>
/// <param name="Text">What it says: a string without its quotation marks and escapes, anything else as it stands.</param>
/// <param name="Span">Where it stands in the file, quotation marks included.</param>
internal readonly record struct Token(string Text, TextSpan Span);
