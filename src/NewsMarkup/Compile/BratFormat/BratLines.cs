using System.Globalization;
using System.Text;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>The lines of an annotation file, numbered as they are added.</summary>
internal sealed class BratLines(string text)
{
    private readonly CodePoints _codePoints = new(text);
    private readonly Numbered _texts = new("T");
    private readonly Numbered _events = new("E");
    private readonly Numbered _attributes = new("A");
    private readonly Numbered _relations = new("R");
    private readonly Numbered _references = new("N");
    private readonly Numbered _notes = new("#");

    /// <summary>The first text annotation; null where there is none.</summary>
    public string? FirstText { get; private set; }

    /// <summary>Annotates words that stand in one place or in several. Gives the annotation's id; null where there are no words, which brat cannot mark.</summary>
    public string? AddText(string type, params IEnumerable<TextSpan> ranges)
    {
        var fragments = ranges.SelectMany(range => BratFragments.Of(text, range)).ToList();
        if (fragments.Count == 0)
            return null;
        var places = fragments.Select(fragment => string.Create(
            CultureInfo.InvariantCulture, $"{_codePoints.FromUtf16(fragment.Start)} {_codePoints.FromUtf16(fragment.End)}"));
        var words = fragments.Select(fragment => text.Substring(fragment.Start, fragment.Length));
        var id = _texts.Add($"{type} {string.Join(';', places)}\t{string.Join(' ', words)}");
        FirstText ??= id;
        return id;
    }

    public string AddEvent(string type, string trigger, IEnumerable<string> roles) => _events.Add(string.Join(' ', roles.Prepend($"{type}:{trigger}")));

    public void AddAttribute(string name, string target, string value) => _attributes.Add($"{name} {target} {value}");

    public void AddRelation(string name, string first, string second) => _relations.Add($"{name} Arg1:{first} Arg2:{second}");

    public void AddReference(string target, string database, string item, string name) =>
        _references.Add($"{BratNames.Reference} {target} {database}:{item}\t{name}");

    public void AddNote(string type, string target, string note) => _notes.Add($"{type} {target}\t{note}");

    /// <summary>The file: words, events, attributes, relations, references, comments.</summary>
    public override string ToString() => $"{_texts}{_events}{_attributes}{_relations}{_references}{_notes}";

    /// <summary>The lines whose ids begin with the same letter.</summary>
    private sealed class Numbered(string letter)
    {
        private readonly StringBuilder _lines = new();
        private int _count;

        public string Add(string line)
        {
            var id = letter + (++_count).ToString(CultureInfo.InvariantCulture);
            _lines.Append(id).Append('\t').Append(line).Append('\n');
            return id;
        }

        public override string ToString() => _lines.ToString();
    }
}
