using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>
/// What one section's parse writes: its elements, children before parents, and its errors. Reused from section to section,
/// so a parse allocates nothing but what it keeps. A <see cref="Cursor"/> remembers how much had been written where it stands:
/// going on from an older cursor overwrites what came after it, which is all there is to backtracking.
/// </summary>
internal sealed class Tape
{
    private Cursor[] _cursors = [];
    private int _cursorsInUse;
    private Element[] _elements = new Element[32];
    private SyntaxError[] _errors = [];
    private int _origin;

    /// <summary>The text that is read.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The end of what may be read, an offset in <see cref="Text"/>.</summary>
    public int End { get; private set; }

    /// <summary>How many errors stood on the tape where the attribute block began that is being read: of its own, one is enough.</summary>
    public int ErrorsBeforeBlock { get; set; }

    /// <summary>Where attribute blocks end; what it remembers holds for one text, so a tape is for one text too.</summary>
    public BlockEnd BlockEnd { get; } = new();

    /// <summary>Begins a section and gives the cursor at its first character.</summary>
    public Cursor Begin(string text, TextSpan range)
    {
        Text = text;
        _origin = range.Start;
        End = range.End;
        return Restart(range.Start, elements: 0, errors: 0);
    }

    /// <summary>A cursor to go on from, when no other cursor of this tape is needed any more.</summary>
    public Cursor Restart(int position, int elements, int errors)
    {
        _cursorsInUse = 0;
        return At(position, elements, errors);
    }

    /// <summary>Narrows what may be read, and gives the end it had to restore it.</summary>
    public int Limit(int end)
    {
        var before = End;
        End = end;
        return before;
    }

    public Cursor At(int position, int elements, int errors)
    {
        if (_cursorsInUse == _cursors.Length)
            AddCursors();
        return _cursors[_cursorsInUse++].Set(position, elements, errors);
    }

    /// <summary>Writes a node that holds the elements from number <paramref name="firstDescendant"/> up to <paramref name="at"/>.</summary>
    public void Write(int at, SyntaxKind kind, int start, int end, int firstDescendant)
    {
        if (at == _elements.Length)
            Array.Resize(ref _elements, at * 2);
        _elements[at] = new Element(kind, start - _origin, end - _origin, at - firstDescendant);
    }

    public void WriteError(int at, RuleDescriptor rule, int start, int end, ImmutableArray<string> arguments)
    {
        if (at == _errors.Length)
            Array.Resize(ref _errors, Math.Max(4, at * 2));
        _errors[at] = new SyntaxError(rule, start - _origin, end - _origin, arguments);
    }

    /// <summary>A copy of the elements written before <paramref name="end"/>.</summary>
    public Element[] Elements(Cursor end) => end.Elements == 0 ? [] : _elements.AsSpan(0, end.Elements).ToArray();

    /// <summary>A copy of the errors written before <paramref name="end"/>, in the order of the text.</summary>
    public SyntaxError[] Errors(Cursor end) =>
        end.Errors == 0 ? [] : [.. _errors.AsSpan(0, end.Errors).ToArray().OrderBy(error => error.Start)];

    private void AddCursors()
    {
        var made = _cursors.Length;
        Array.Resize(ref _cursors, Math.Max(16, made * 3 / 2));
        for (var i = made; i < _cursors.Length; i++)
            _cursors[i] = new Cursor(this);
    }
}
