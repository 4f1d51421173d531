using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.MarkdownFormat;

/// <summary>The lines between two <c>---</c> that writers' programs put before Markdown: <c>key: value</c>, and lists of values.</summary>
internal static class FrontMatter
{
    /// <summary>Adds to the header what the lines state. A key that is no key of a header has another name there, or is noted.</summary>
    public static void Read(MarkdownDocument document, CopyHeader header)
    {
        var key = "";
        foreach (var block in document.OfType<YamlFrontMatterBlock>())
        {
            foreach (var line in block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString()))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (line.TrimStart().StartsWith("- ", StringComparison.Ordinal))
                    header.State(key, Value(line.TrimStart()[2..]));
                else if (colon > 0 && !char.IsWhiteSpace(line[0]))
                    State(header, key = KeyOf(line[..colon]), line[(colon + 1)..].Trim());
                else if (!string.IsNullOrWhiteSpace(line))
                    header.Note(line);
            }
        }
    }

    private static string KeyOf(string name) => name.Trim().ToLowerInvariant() switch
    {
        "title" => "headline",
        "subtitle" or "description" => "standfirst",
        "author" or "authors" => "byline",
        "lang" => "language",
        "lastmod" or "modified" => "updated",
        var other => other,
    };

    private static void State(CopyHeader header, string key, string written)
    {
        foreach (var value in written is ['[', .., ']'] ? written[1..^1].Split(',') : [written])
            header.State(key, Value(value));
    }

    private static string Value(string written) =>
        written.Trim() is [('"' or '\'') and var mark, .., var last] quoted && mark == last ? quoted[1..^1] : written.Trim();
}
