using NewsMarkup.Diagnostics;
using Sprache;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>A parser's failure: where, and why in words that fill <c>NM0003</c> or <c>NM0006</c>.</summary>
/// <param name="at">The place where something else should stand.</param>
/// <param name="reason">
/// Why. <c>{0}</c> is what was read of the item before this place, <c>{1}</c> what stands at it.
/// </param>
internal sealed class Failure(Cursor at, string reason) : IResult<Cursor>
{
    public Cursor Value => throw new InvalidOperationException(Message);

    public bool WasSuccessful => false;

    public string Message => reason;

    public IEnumerable<string> Expectations => [reason];

    public IInput Remainder => at;

    /// <summary>The reason in full.</summary>
    /// <param name="read">What was read of the item before the place of the failure.</param>
    /// <param name="found">What stands at it.</param>
    public string Reason(ReadOnlySpan<char> read, ReadOnlySpan<char> found) => reason
        .Replace("{0}", Excerpt.Of(read), StringComparison.Ordinal)
        .Replace("{1}", Excerpt.Of(found), StringComparison.Ordinal);
}
