using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Copy;

/// <summary>What copy states about itself, as lines of a header.</summary>
internal sealed class CopyHeader
{
    private readonly List<(string Key, string Value)> _fields = [];
    private readonly List<string> _notes = [];

    /// <summary>What was stated and is no value of its key.</summary>
    public ImmutableArray<string> Notes => [.. _notes];

    /// <summary>The lines, in the order of the compiled article, without the two that enclose them.</summary>
    public IEnumerable<string> Lines =>
        _fields.OrderBy(line => (uint)HeaderKeys.InOrder.IndexOf(line.Key)).Select(line => $"{line.Key}: {line.Value}");

    /// <summary>The value of a key; null where none is known.</summary>
    public string? this[string key] => _fields.Where(line => line.Key == key).Select(line => line.Value).FirstOrDefault();

    /// <summary>Adds what is stated under a name that may be no key of a header.</summary>
    public void State(string key, string value)
    {
        if (key.Length > 0 && Lexis.FieldKeyLength(key) == key.Length)
            Add(key, value);
        else
            Note($"{key}: {value}");
    }

    /// <summary>Notes a line that states something no header can say.</summary>
    public void Note(string line) => _notes.Add($"`{Excerpt.Of(line.Trim())}` is no line of a header; it was left out.");

    /// <summary>Adds what is stated; nothing where it is blank, said already, or said of a key that is known and takes one value only.</summary>
    public void Add(string key, string? value)
    {
        var line = Words.Joined(value);
        if (line.Length == 0 || _fields.Contains((key, line)) || (HeaderKeys.Once.Contains(key) && this[key] is not null))
            return;
        if (HeaderKeys.Takes(key, line))
            _fields.Add((key, line));
        else if (HeaderKeys.Dates.Contains(key) && line.Length > DayLength && HeaderKeys.Takes(key, line[..DayLength]))
            _fields.Add((key, line[..DayLength]));
        else
            _notes.Add($"`{key}` is `{Excerpt.Of(line)}` there, which no header can say; it was left out.");
    }

    // 2026-03-14, before a time that is written in a way of its own.
    private const int DayLength = 10;
}
