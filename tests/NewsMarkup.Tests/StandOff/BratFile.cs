using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsMarkup.Tests.StandOff;

/// <summary>
/// An annotation file read as brat's format page (brat.nlplab.org/standoff.html) describes it, and no more leniently: what the page does not
/// allow, and what brat's own reader refuses, is a <see cref="FormatException"/>.
/// </summary>
internal sealed partial class BratFile
{
    private readonly Rune[] _text;
    private readonly Dictionary<string, string> _lines = [];
    private readonly HashSet<string> _triggers = [];

    private BratFile(string text) => _text = [.. text.EnumerateRunes()];

    public List<BratWords> Words { get; } = [];

    public List<BratEvent> Events { get; } = [];

    /// <summary>The lines but those of words and events, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Lines => _lines;

    public static BratFile Read(string text, string annotations)
    {
        Require(annotations.Length == 0 || annotations[^1] == '\n', "The last line has no end.");
        var file = new BratFile(text);
        var lines = annotations.Split('\n')[..^1];
        foreach (var line in lines)
            file.Add(line);
        foreach (var line in lines)
            file.Check(line);
        return file;
    }

    private void Add(string line)
    {
        var tab = line.IndexOf('\t');
        Require(tab > 0 && IdForm().IsMatch(line[..tab]), $"No id: {line}");
        Require(_lines.TryAdd(line[..tab], line[(tab + 1)..]), $"Id given twice: {line}");
        if (line[0] == 'T')
            Words.Add(WordsOf(line[..tab], line[(tab + 1)..]));
        else if (line[0] == 'E')
            Events.Add(EventOf(line[..tab], line[(tab + 1)..]));
    }

    private BratWords WordsOf(string id, string line)
    {
        var match = WordsForm().Match(line);
        Require(match.Success, $"{id}: no `TYPE START END;START END<tab>TEXT`: {line}");
        var ranges = match.Groups["range"].Captures.Select(range => range.Value.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray())
            .Select(range => (Start: range[0], End: range[1])).ToArray();
        Require(ranges.All(range => range.Start < range.End && range.End <= _text.Length), $"{id}: a range is empty or outside the text: {line}");
        Require(ranges.Zip(ranges.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), $"{id}: ranges overlap: {line}");
        var words = string.Join(' ', ranges.Select(range => string.Concat(_text[range.Start..range.End])));
        Require(words == match.Groups["text"].Value, $"{id}: the text says “{words}”: {line}");
        return new BratWords(id, match.Groups["type"].Value, ranges, words);
    }

    private BratEvent EventOf(string id, string line)
    {
        var match = EventForm().Match(line);
        Require(match.Success, $"{id}: no `TYPE:TRIGGER ROLE:ID …`: {line}");
        var roles = match.Groups["role"].Captures.Select(role => role.Value.Split(':')).Select(role => (Role: role[0], Id: role[1])).ToArray();
        Require(roles.Select(role => role.Role).Distinct().Count() == roles.Length, $"{id}: a role is given twice: {line}");
        _triggers.Add(match.Groups["trigger"].Value);
        return new BratEvent(id, match.Groups["type"].Value, match.Groups["trigger"].Value, roles);
    }

    private void Check(string line)
    {
        var form = line[0] switch
        {
            'E' => EventForm(),
            'R' => RelationForm(),
            'A' => AttributeForm(),
            'N' => ReferenceForm(),
            '#' => NoteForm(),
            _ => null,
        };
        if (form is null)
            return;
        var match = form.Match(line[(line.IndexOf('\t') + 1)..]);
        Require(match.Success, $"Not as the page has it: {line}");
        var targets = match.Groups["target"].Captures.Select(target => target.Value).ToArray();
        Require(Array.TrueForAll(targets, _lines.ContainsKey), $"Something is not there: {line}");
        Require(line[0] == 'E' || !Array.Exists(targets, _triggers.Contains), $"A trigger belongs to its event alone: {line}");
        if (line[0] == 'E')
            Require(Words.Single(words => words.Id == match.Groups["trigger"].Value).Type == match.Groups["type"].Value, $"Trigger and event have two types: {line}");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new FormatException(otherwise);
    }

    [GeneratedRegex(@"\A[TEARN#][1-9][0-9]*\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\A(?<type>[^\s:]+) (?<range>[0-9]+ [0-9]+)(;(?<range>[0-9]+ [0-9]+))*\t(?<text>[^\n\r\v\f\x1C-\x1E\x85\u2028\u2029]+)\z")]
    private static partial Regex WordsForm();

    [GeneratedRegex(@"\A(?<type>[^\s:]+):(?<target>(?<trigger>T[0-9]+))( (?<role>[^\s:]+:(?<target>[TE][0-9]+)))*\z")]
    private static partial Regex EventForm();

    [GeneratedRegex(@"\A[^\s:]+ Arg1:(?<target>[TE][0-9]+) Arg2:(?<target>[TE][0-9]+)\z")]
    private static partial Regex RelationForm();

    [GeneratedRegex(@"\A\S+ (?<target>[TER][0-9]+)( \S+)?\z")]
    private static partial Regex AttributeForm();

    [GeneratedRegex(@"\AReference (?<target>T[0-9]+) [^\s:]+:\S+\t[^\t]+\z")]
    private static partial Regex ReferenceForm();

    [GeneratedRegex(@"\A\S+ (?<target>[TERAN][0-9]+)\t.+\z")]
    private static partial Regex NoteForm();
}

/// <summary>A text annotation; ranges count code points.</summary>
internal sealed record BratWords(string Id, string Type, (int Start, int End)[] Ranges, string Text);

/// <summary>An event with its roles.</summary>
internal sealed record BratEvent(string Id, string Type, string Trigger, (string Role, string Id)[] Roles);
