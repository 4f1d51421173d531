using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>A declaration that may be meant.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Likeness">How much the words in question look like its name; <see cref="Likeness.Name"/> for a likely speaker.</param>
internal readonly record struct RankedReference(Declaration Declaration, Likeness Likeness);
