using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Testing;

/// <summary>A text with findings written into it: under a line, carets at the place and the message beside them.</summary>
internal static class MarkedText
{
    /// <summary>The text without its marks.</summary>
    public static string Source(string marked) => string.Join('\n', Lines(marked).Where(line => !IsMark(line)));

    /// <summary>The text with findings marked; those on the same line in the order of the text.</summary>
    public static string Of(string source, IEnumerable<Diagnostic> findings)
    {
        var byLine = findings.ToLookup(finding => finding.Location.Start.Line);
        return string.Join('\n', Lines(source).SelectMany((line, number) => byLine[number].Select(finding => Mark(finding, line)).Prepend(line)));
    }

    private static bool IsMark(string line)
    {
        var marks = line.TrimStart(' ');
        var message = marks.TrimStart('^');
        return message.Length < marks.Length && message.StartsWith(' ') && message.Contains(": ", StringComparison.Ordinal);
    }

    private static string Mark(Diagnostic finding, string line)
    {
        var (start, length) = (finding.Location.Start.Character, Math.Max(1, finding.Location.Span.Length));
        var marks = new string(' ', start) + new string('^', Math.Clamp(line.Length - start, 1, length));
        return $"{marks} {finding.Rule.Id}: {finding.Message}{(finding.Help is { } help ? $" {help}" : "")}";
    }

    private static ImmutableArray<string> Lines(string text) => [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
}
