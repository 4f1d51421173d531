namespace NewsMarkup.Rules;

/// <summary>A quotation mark in a text.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Char">The mark.</param>
/// <param name="Family">Which marks it can pair with.</param>
/// <param name="Side">Whether it opens or closes, by what stands beside it.</param>
/// <param name="IsDoubtful">True for a closing mark that may as well be an apostrophe (<c>workers’</c>) or a measure (<c>15"</c>).</param>
internal readonly record struct QuotationMark(int At, char Char, QuotationFamily Family, QuotationSide Side, bool IsDoubtful = false);
