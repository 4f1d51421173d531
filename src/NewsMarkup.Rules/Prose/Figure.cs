using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>A number that counts something.</summary>
/// <param name="Number">The number, in digits or words.</param>
/// <param name="Whole">From the number, or the word before it that says what happened, to the noun.</param>
/// <param name="IsCasualties">True when it counts people killed, hurt or missing.</param>
public readonly record struct Figure(TextSpan Number, TextSpan Whole, bool IsCasualties)
{
    internal Figure MovedBy(int characters) => this with { Number = Number.MovedBy(characters), Whole = Whole.MovedBy(characters) };
}
