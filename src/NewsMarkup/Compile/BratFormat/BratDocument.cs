using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>Marked words.</summary>
/// <param name="Line">The line of the annotation file, from one, as in the records below.</param>
/// <param name="Id">T1, T2 …</param>
/// <param name="Type">What is marked.</param>
/// <param name="Fragments">Where the words stand, in UTF-16 offsets.</param>
internal sealed record BratWords(int Line, string Id, string Type, ImmutableArray<TextSpan> Fragments);

/// <summary>An event: <c>E1 Attribution:T4 Content:T3 Cue:T2 Source:T1</c>.</summary>
internal sealed record BratEvent(int Line, string Id, string Type, string Trigger, ImmutableArray<(string Role, string Target)> Roles);

/// <summary>An attribute, a relation, a reference or a comment: a type, what it is about, and what it says.</summary>
internal sealed record BratFact(int Line, string Id, string Type, string Target, string Value, string Tail);

/// <summary>An annotation file that has been read. Strict: the first line that cannot be read is an <see cref="ImportException"/>.</summary>
internal sealed class BratDocument
{
    private readonly string _text;
    private readonly int _before;
    private readonly CodePoints _codePoints;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private BratDocument(SourceText text)
    {
        _text = text.ToString();
        _before = text.HasByteOrderMark ? 1 : 0;
        _codePoints = new CodePoints(_text);
    }

    public List<BratWords> Words { get; } = [];

    public List<BratEvent> Events { get; } = [];

    /// <summary>Lines A, M, R, N and #, in order.</summary>
    public List<BratFact> Facts { get; } = [];

    /// <summary>Groups of equals, which an article has no place for.</summary>
    public List<int> Equivalences { get; } = [];

    public static BratDocument Read(SourceText text, string annotations)
    {
        var document = new BratDocument(text);
        var number = 0;
        foreach (var line in annotations.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                document.ReadLine(number, line.TrimEnd('\r'));
        }

        document.CheckTargets();
        return document;
    }

    public static ImportException Wrong(int line, string problem) => new(string.Create(CultureInfo.InvariantCulture, $"line {line}: {problem}"));

    private void ReadLine(int number, string line)
    {
        var columns = line.Split('\t', 3);
        var id = columns[0];
        if (columns.Length < 2 || id.Length == 0)
            throw Wrong(number, $"`{Excerpt.Of(line)}` has no id with a tab after it.");
        if (id != "*" && (id.Length == 1 || id.AsSpan(1).ContainsAnyExceptInRange('0', '9')))
            throw Wrong(number, $"`{Excerpt.Of(id)}` is no id: one is a letter, of T, E, R, A, M, N and #, and a number.");
        if (id != "*" && !_ids.Add(id))
            throw Wrong(number, $"`{Excerpt.Of(id)}` is given twice.");
        var (parts, tail) = (columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), columns.Length > 2 ? columns[2] : "");
        switch (id[0])
        {
            case 'T':
                Words.Add(ReadWords(number, id, columns));
                break;
            case 'E':
                Events.Add(ReadEvent(number, id, parts));
                break;
            case 'R' when parts is [var type, var first, var second] && first.Contains(':', StringComparison.Ordinal) && second.Contains(':', StringComparison.Ordinal):
                Facts.Add(new BratFact(number, id, type, first[(first.IndexOf(':', StringComparison.Ordinal) + 1)..], second[(second.IndexOf(':', StringComparison.Ordinal) + 1)..], tail));
                break;
            case 'A' or 'M' or 'N' or '#' when parts is [var type, var target, .. var value] && (id[0] != 'N' || value is [var item] && item.Contains(':', StringComparison.Ordinal)):
                Facts.Add(new BratFact(number, id, type, target, string.Join(' ', value), tail));
                break;
            case '*':
                Equivalences.Add(number);
                break;
            case 'R' or 'A' or 'M' or 'N' or '#':
                throw Wrong(number, $"`{Excerpt.Of(line)}` is not complete: {FormOf(id[0])}.");
            default:
                throw Wrong(number, $"`{Excerpt.Of(id)}` is no id: one is a letter, of T, E, R, A, M, N and #, and a number.");
        }
    }

    private static string FormOf(char letter) => letter switch
    {
        'R' => "a relation is `TYPE Arg1:ID Arg2:ID`",
        'N' => "a reference is `TYPE ID DATABASE:ITEM`",
        '#' => "a comment is `TYPE ID`, a tab and words",
        _ => "an attribute is `NAME ID` or `NAME ID VALUE`",
    };

    private BratWords ReadWords(int line, string id, string[] columns)
    {
        var space = columns[1].IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || columns.Length < 3)
            throw Wrong(line, $"`{id}` is not complete: marked words are `TYPE START END`, a tab and the words.");
        var fragments = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var range in columns[1][(space + 1)..].Split(';'))
        {
            if (range.Split(' ') is not [var from, var to] || !TryRead(from, out var start) || !TryRead(to, out var end))
                throw Wrong(line, $"`{Excerpt.Of(range)}` is no range: it takes two offsets with a blank between them, such as `0 5`.");
            if (end > _codePoints.Length || start >= end || (fragments is [.., var last] && _codePoints.ToUtf16(start) < last.End))
                throw Wrong(line, $"`{id}` stands at {start} to {end}: it must hold characters, after those of the range before it, and the text has {_codePoints.Length}.");
            fragments.Add(TextSpan.FromBounds(_codePoints.ToUtf16(start), _codePoints.ToUtf16(end)));
        }

        var words = string.Join(' ', fragments.Select(fragment => _text.Substring(fragment.Start, fragment.Length)));
        if (words != columns[2])
            throw Wrong(line, $"`{id}` says `{Excerpt.Of(columns[2])}`, and the text says `{Excerpt.Of(words)}` there.");
        return new BratWords(line, id, columns[1][..space], fragments.ToImmutable());
    }

    /// <summary>Offsets count code points, a byte order mark among them.</summary>
    private bool TryRead(string number, out int offset)
    {
        var isNumber = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out offset);
        offset -= _before;
        return isNumber && offset >= 0;
    }

    private static BratEvent ReadEvent(int line, string id, string[] parts)
    {
        var roles = parts.Select(part => part.Split(':')).ToList();
        if (roles.Count == 0 || roles.Exists(role => role.Length != 2 || role[0].Length == 0 || role[1].Length == 0))
            throw Wrong(line, $"`{id}` is not complete: an event is `TYPE:TRIGGER ROLE:ID …`.");
        return new BratEvent(line, id, roles[0][0], roles[0][1], [.. roles.Skip(1).Select(role => (role[0].TrimEnd("0123456789".ToCharArray()), role[1]))]);
    }

    private void CheckTargets()
    {
        var missing = Events.SelectMany(said => said.Roles.Select(role => role.Target).Prepend(said.Trigger).Select(target => (said.Line, said.Id, Target: target)))
            .Concat(Facts.Select(fact => (fact.Line, fact.Id, fact.Target)))
            .Concat(Facts.Where(fact => fact.Id[0] == 'R').Select(fact => (fact.Line, fact.Id, Target: fact.Value)))
            .FirstOrDefault(reference => !_ids.Contains(reference.Target));
        if (missing.Target is not null)
            throw Wrong(missing.Line, $"`{missing.Id}` speaks of `{Excerpt.Of(missing.Target)}`, which is not there.");
    }
}
