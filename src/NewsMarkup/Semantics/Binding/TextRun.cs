namespace NewsMarkup.Semantics.Binding;

/// <summary>Characters that stand together in the file and in the article's text.</summary>
/// <param name="Source">Where they stand in the file, counted from the begin of their paragraph.</param>
/// <param name="Text">Where they stand in the paragraph's text.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct TextRun(int Source, int Text, int Length);
