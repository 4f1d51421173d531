namespace NewsMarkup.Tests.Gold;

/// <summary>A span to be written into the text: its range and what stands between its braces.</summary>
internal sealed record Tag(int Start, int End, string Attributes)
{
    public Tag(GoldRange range, IEnumerable<string> attributes)
        : this(range.Start, range.End, string.Join(' ', attributes))
    {
    }
}
