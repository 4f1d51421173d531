namespace NewsMarkup.Rules.House;

/// <summary>Words that one condition looks for, by their number in the <see cref="PhraseBook"/>.</summary>
internal readonly record struct PhraseList(int Number);
