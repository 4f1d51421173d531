using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>A number in a text.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Value">What it amounts to.</param>
internal readonly record struct Numeral(TextSpan Place, decimal Value);
