using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>
/// What could have stood at the furthest place that the parsers of a line reached. Alternatives fail quietly in Sprache, and so do
/// repetitions; what all of them looked for at that place is what the writer can be told.
/// </summary>
internal sealed class Expectations
{
    private readonly List<string> _keywords = [];
    private readonly List<string> _things = [];

    /// <summary>The furthest offset at which a parser failed; -1 before the first failure.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>The words that could have stood there.</summary>
    public IReadOnlyList<string> Keywords => _keywords;

    /// <summary>Everything that could have stood there, words between backquotes, in the order of the grammar.</summary>
    public ImmutableArray<string> All => [.. _keywords.Select(keyword => $"`{keyword}`").Concat(_things)];

    /// <summary>Remembers that a word was looked for.</summary>
    public void AddKeyword(int position, string keyword) => Add(_keywords, position, keyword);

    /// <summary>Remembers that something other than a given word was looked for.</summary>
    public void AddThing(int position, string thing) => Add(_things, position, thing);

    private void Add(List<string> list, int position, string expected)
    {
        if (position < Position)
            return;
        if (position > Position)
        {
            Position = position;
            _keywords.Clear();
            _things.Clear();
        }

        if (!list.Contains(expected))
            list.Add(expected);
    }
}
