using System.Globalization;
using System.Text;
using NewsMarkup.Diagnostics;
using Wcwidth;

namespace NewsMarkup.Cli.Reports;

/// <summary>The line that a finding is about, with marks under the words meant. A long line is cut to what stands round them.</summary>
internal static class SourceExcerpt
{
    private const int MaxWidth = 100;
    private const int Before = 40;

    /// <summary>The lines of the excerpt, without line ends.</summary>
    public static IEnumerable<string> Of(Location location, Palette palette, Severity severity)
    {
        var lines = location.Tree.Text.Lines;
        var start = lines.PositionOf(location.Span.Start);
        var line = lines.SpanOf(start.Line);
        var text = location.Tree.Text.Slice(line);
        var end = Math.Min(location.Span.End - line.Start, text.Length);
        var from = RuneStart(text, Math.Max(0, start.Character - Before));
        var window = Window(text, from, out var cutAtEnd);
        var lead = from > 0 ? "…" : "";
        var number = (start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);

        var shownEnd = Math.Clamp(end, start.Character, from + window.Length);
        var indent = WidthOf(lead) + WidthOf(text.AsSpan(from, start.Character - from));
        var marks = Math.Max(1, WidthOf(text.AsSpan(start.Character, shownEnd - start.Character)));
        yield return palette.Dim($"{gutter} |");
        yield return palette.Dim($"{number} | ") + lead + Visible(window) + (cutAtEnd ? "…" : "");
        yield return palette.Dim($"{gutter} | ") + new string(' ', indent) + palette.Of(severity, new string('^', marks));
    }

    /// <summary>Characters that take no room or move the cursor, made visible and one column wide.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            visible.Append(Rune.IsControl(rune) ? rune.Value == '\t' ? " " : "·" : rune.ToString());
        return visible.ToString();
    }

    private static string Window(string text, int from, out bool isCut)
    {
        var at = from;
        for (var width = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            width += WidthOf(rune);
            if (width > MaxWidth)
                break;
            at += length;
        }

        isCut = at < text.Length;
        return text.Substring(from, at - from);
    }

    private static int RuneStart(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += WidthOf(rune);
        return width;
    }

    private static int WidthOf(Rune rune) => Rune.IsControl(rune) ? 1 : Math.Max(0, UnicodeCalculator.GetWidth(rune.Value));
}
