namespace NewsMarkup.Tests.Gold;

internal sealed record GoldSpan(string Kind, int Start, int End, IReadOnlyDictionary<string, string> Attributes);
