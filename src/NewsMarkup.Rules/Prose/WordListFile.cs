using System.Collections.Immutable;

namespace NewsMarkup.Rules;

/// <summary>
/// Reads a language's words. A line is <c>list: word, several words, word</c>; one that begins with a blank goes on with the list above it;
/// one that begins with <c>#</c> is a comment.
/// </summary>
internal static class WordListFile
{
    public static ImmutableDictionary<string, ImmutableArray<string>> Read(string text)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line;
            if (!char.IsWhiteSpace(line[0]))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                lists.Add(line[..colon], current = []);
                words = line[(colon + 1)..];
            }

            current.AddRange(words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return lists.ToImmutableDictionary(list => list.Key, list => list.Value.ToImmutableArray(), StringComparer.Ordinal);
    }
}
