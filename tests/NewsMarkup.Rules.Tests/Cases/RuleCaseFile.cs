using System.Collections.Immutable;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests.Cases;

/// <summary>
/// Reads a file of cases. A line without indent is a comment (<c>#</c>), a header line of every article (<c>header:</c>) or begins a case
/// (<c>fire:</c>, <c>near:</c>) with the article's first line. Indented below it stand more lines of the article (<c>|</c>), more header lines
/// of this one (<c>header:</c>) and the judgement (<c>why:</c>). <c>header: ⟦---⟧</c> marks the line that opens the header.
/// </summary>
internal static class RuleCaseFile
{
    private const string Opening = "---";
    private const string MarkedOpening = "⟦---⟧";
    private const string Ending = ".cases";

    private static readonly string Folder = Repository.PathOf("tests/NewsMarkup.Rules.Tests/Cases");

    /// <summary>The rules that have such a file.</summary>
    public static ImmutableArray<string> RuleIds { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
    ];

    /// <exception cref="FormatException">A line is none of these.</exception>
    public static ImmutableArray<RuleCase> Read(string ruleId)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, ruleId + Ending)).Select((text, index) => (Text: text, Number: index + 1))
            .Where(line => line.Text.Trim() is not "" && !line.Text.StartsWith('#')).ToList();
        var starts = Enumerable.Range(0, lines.Count).Where(index => IsStart(lines[index].Text)).Append(lines.Count).ToList();
        var shared = lines[..starts[0]].Select(line => Value(line.Text, "header:") ?? throw Unreadable(line)).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => Case(lines[start..end]))];

        RuleCase Case(List<(string Text, int Number)> own)
        {
            var (header, body, why) = (new List<string>(shared), new List<string>(), "");
            foreach (var line in own.Skip(1))
            {
                if (line.Text.StartsWith(' ') && Value(line.Text.TrimStart(), "|") is { } more)
                    body.Add(more);
                else if (line.Text.StartsWith(' ') && Value(line.Text.TrimStart(), "header:") is { } field)
                    header.Add(field);
                else if (why.Length == 0 && line.Text.StartsWith(' ') && Value(line.Text.TrimStart(), "why:") is { } judgement)
                    why = judgement;
                else
                    throw Unreadable(line);
            }

            var fires = Value(own[0].Text, "fire:");
            var opening = header.Remove(MarkedOpening) ? MarkedOpening : Opening;
            var article = string.Join('\n', [opening, .. header, Opening, fires ?? Value(own[0].Text, "near:"), .. body]);
            return new RuleCase(ruleId, own[0].Number, fires is not null, article, why);
        }

        FormatException Unreadable((string Text, int Number) line) => new($"{ruleId}{Ending}, line {line.Number} cannot be read: {line.Text}");
    }

    private static bool IsStart(string line) => Value(line, "fire:") is not null || Value(line, "near:") is not null;

    private static string? Value(string line, string key) => line.StartsWith(key, StringComparison.Ordinal) ? line[key.Length..].Trim() : null;
}
