using System.Globalization;

namespace NewsMarkup.Cli.Tests.Baselines;

/// <summary>Where two texts part.</summary>
internal static class TextDifference
{
    private const int Context = 2;

    /// <summary>The first line that differs, numbered, with the lines before it; null where the texts are equal.</summary>
    public static string? Between(string expected, string actual)
    {
        if (expected == actual)
            return null;
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var shown = Enumerable.Range(0, line).Skip(line - Context).Select(number => Line(' ', number, before[number]));
        return string.Join('\n', [.. shown, Line('-', line, At(before, line)), Line('+', line, At(after, line))]);
    }

    private static string At(string[] lines, int number) => number < lines.Length ? lines[number] : "(the end)";

    private static string Line(char sign, int number, string text) => string.Create(CultureInfo.InvariantCulture, $"{sign}{number + 1,5} {text}");
}
