namespace NewsMarkup.Rules;

/// <summary>A word that was looked for and found.</summary>
/// <param name="Number">Its number among the words looked for.</param>
/// <param name="Start">Where it begins in the text.</param>
internal readonly record struct FoundWord(int Number, int Start);
