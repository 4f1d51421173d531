namespace NewsMarkup.Tests.Gold;

internal sealed record GoldMention(int Start, int End, string Text, string Form);
