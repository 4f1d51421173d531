namespace NewsMarkup.Tests.Gold;

/// <summary>A part of the text with its words.</summary>
internal sealed record GoldExcerpt(int Start, int End, string Text);
