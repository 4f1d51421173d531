using System.Collections.Immutable;

namespace NewsMarkup.Tests.Spec;

/// <summary>grammar/spec.md, read for its examples. A register stands under the heading of the examples that use it.</summary>
internal static class SpecDocument
{
    private const string Fence = "```";
    private const string FileInfo = "news file=";

    /// <summary>The page.</summary>
    public static string Text { get; } = File.ReadAllText(Repository.PathOf("grammar/spec.md"));

    /// <summary>The examples, in order.</summary>
    public static ImmutableArray<SpecExample> Examples { get; } = Read(Text.ReplaceLineEndings("\n").Split('\n'));

    private static ImmutableArray<SpecExample> Read(string[] lines)
    {
        var examples = ImmutableArray.CreateBuilder<SpecExample>();
        var section = "";
        var registers = ImmutableDictionary<string, string>.Empty;
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith('#'))
            {
                section = lines[at].TrimStart('#', ' ');
                registers = registers.Clear();
            }
            else if (lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                var info = lines[at][Fence.Length..];
                var end = Array.IndexOf(lines, Fence, at + 1);
                var content = string.Join('\n', lines[(at + 1)..end]);
                if (info.StartsWith(FileInfo, StringComparison.Ordinal))
                    registers = registers.Add(info[FileInfo.Length..], content);
                else if (info == "news")
                    examples.Add(new SpecExample(section, at + 1, content, registers));
                else if (info.Length > 0)
                    examples[^1] = With(examples[^1], info, content);
                at = end;
            }
        }

        return examples.DrainToImmutable();
    }

    private static SpecExample With(SpecExample example, string info, string content) => info switch
    {
        "text" => example with { Text = content },
        "json" => example with { Json = content },
        "diagnostics" => example with { Diagnostics = [.. content.Split('\n')] },
        _ => throw new InvalidDataException($"spec.md: a block of an example is news, text, json or diagnostics, not `{info}`."),
    };
}
