using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>A few words that an editor shows between those of the file.</summary>
/// <param name="Offset">Where they are shown.</param>
/// <param name="Label">The words.</param>
/// <param name="Explanation">What they rest on, in a sentence.</param>
/// <param name="Change">The edit that writes down what they say; null where there is nothing to be written.</param>
internal sealed record InlayHint(int Offset, string Label, string Explanation, TextChange? Change = null);
