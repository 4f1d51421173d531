namespace NewsMarkup.Semantics;

/// <summary>One of the few words that an attribute or a header key takes.</summary>
/// <param name="Word">The word.</param>
/// <param name="Description">What it says, in a sentence for people who tag; null for a word of a project.</param>
internal readonly record struct DescribedWord(string Word, string? Description);
