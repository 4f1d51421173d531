using System.Buffers;
using System.Globalization;

namespace NewsMarkup.Semantics;

/// <summary>What <c>value=</c> and ratings take: <c>1200</c>, <c>-4.5</c>, <c>2.1e6</c>.</summary>
internal static class DecimalNumber
{
    /// <summary>.NET itself overlooks blanks and NULs round a number.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789+-.eE");

    public static bool Is(string text) =>
        !text.AsSpan().ContainsAnyExcept(Signs) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
