using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Many names, to be found in a text in one pass: a tree in which each word of a name is a step, with the blanks and marks before it. The
/// longest name at a place counts. Case matters, and blanks of any kind and number are one blank.
/// </summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class NameTrie<T>
    where T : class
{
    /// <summary>Names of more words are left out, so that no text can make the search slow.</summary>
    private const int MostWords = 12;

    private readonly Node _root = new();

    /// <summary>Adds a name. A second meaning of a name takes both away: nobody can tell which is meant.</summary>
    public void Add(string name, T meaning)
    {
        var (node, at, count) = (_root, 0, 0);
        foreach (var word in Words.In(name))
        {
            node = node.Next(Step(name, at, word));
            (at, count) = (word.End, count + 1);
        }

        if (count is 0 or > MostWords || at < name.TrimEnd().Length)
            return;
        node.IsAmbiguous |= node.Meaning is not null && node.Meaning != meaning;
        node.Meaning = meaning;
    }

    /// <summary>The names in a range of a text, in order and without overlaps. O(length).</summary>
    public IEnumerable<(TextSpan Place, T Meaning)> In(string text, TextSpan range)
    {
        var from = range.Start;
        foreach (var word in Words.In(text, range))
        {
            if (word.Start < from || Longest(text, word, range.End) is not { } found)
                continue;
            from = found.Place.End;
            if (found.Meaning is { } meaning)
                yield return (found.Place, meaning);
        }
    }

    /// <summary>The longest name that begins with a word; without a meaning where it has two; null when none begins there.</summary>
    private (TextSpan Place, T? Meaning)? Longest(string text, TextSpan first, int limit)
    {
        if (!IsFirst(text, first))
            return null;
        (TextSpan, T?)? longest = null;
        var (node, at, word) = (_root, first.Start, first);
        while (!word.IsEmpty)
        {
            var bare = TextWords.WithoutPossessive(text, word);
            foreach (var end in bare == word ? [word] : new[] { bare, word })
            {
                if (node.Find(Step(text, at, end)) is { Meaning: not null } name)
                    longest = (TextSpan.FromBounds(first.Start, end.End), name.IsAmbiguous ? null : name.Meaning);
            }

            if (node.Find(Step(text, at, word)) is not { } next)
                break;
            (node, at) = (next, word.End);
            word = NextWord(text, at, limit);
        }

        return longest;
    }

    /// <summary>True when some name begins with a word: most words begin none, and are done with here.</summary>
    private bool IsFirst(string text, TextSpan word)
    {
        var bare = TextWords.WithoutPossessive(text, word);
        return _root.Has(text.AsSpan(word.Start, word.Length)) || (bare != word && _root.Has(text.AsSpan(bare.Start, bare.Length)));
    }

    private static TextSpan NextWord(string text, int at, int limit)
    {
        const int MostMarks = 4;
        var start = at;
        while (start < limit && start - at < MostMarks && Words.EndOf(text, start, limit) == start)
            start++;
        return TextSpan.FromBounds(start, Words.EndOf(text, start, limit));
    }

    /// <summary>A word with what stands between it and the end of the word before it.</summary>
    private static string Step(string text, int before, TextSpan word)
    {
        var between = text.AsSpan(before, word.Start - before);
        var blank = between.Length > 0 && char.IsWhiteSpace(between[^1]) ? " " : "";
        return string.Concat(between.TrimEnd(), blank, text.AsSpan(word.Start, word.Length));
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _next = new(StringComparer.Ordinal);

        public T? Meaning { get; set; }

        public bool IsAmbiguous { get; set; }

        public bool Has(ReadOnlySpan<char> step) => _next.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(step);

        public Node? Find(string step) => _next.GetValueOrDefault(step);

        public Node Next(string step)
        {
            if (!_next.TryGetValue(step, out var next))
                _next.Add(step, next = new Node());
            return next;
        }
    }
}
