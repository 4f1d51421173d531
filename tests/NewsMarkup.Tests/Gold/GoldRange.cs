namespace NewsMarkup.Tests.Gold;

/// <summary>A part of the text; the end is exclusive.</summary>
internal readonly record struct GoldRange(int Start, int End)
{
    public override string ToString() => $"{Start}-{End}";
}
