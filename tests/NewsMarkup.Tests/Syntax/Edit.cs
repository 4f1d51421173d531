using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

/// <summary>An edit that fits any text.</summary>
/// <param name="Place">Where, from 0 for the begin to 1 for the end.</param>
/// <param name="Length">How much is replaced, where there is so much.</param>
/// <param name="NewText">What stands there afterwards.</param>
internal sealed record Edit(double Place, int Length, string NewText)
{
    public TextChange In(string text)
    {
        var start = (int)(Place * text.Length);
        return new TextChange(new TextSpan(start, Math.Min(Length, text.Length - start)), NewText);
    }
}
