using NewsMarkup.Text;
using Sprache;

namespace NewsMarkup.Syntax.Grammar;

/// <summary>
/// A place in the text as Sprache's input, and, since reaching a place is all that our parsers have to tell, also their successful result.
/// Sprache's own <c>Input</c> and <c>Result</c> cost about 300 bytes a character; these are pooled by the <see cref="Tape"/>.
/// </summary>
internal sealed class Cursor(Tape tape) : IInput, IResult<Cursor>
{
    public Tape Tape { get; } = tape;

    /// <summary>Offset in the tape's text.</summary>
    public int Position { get; private set; }

    /// <summary>How many elements stand on the tape on the way to here.</summary>
    public int Elements { get; private set; }

    /// <summary>How many errors stand on the tape on the way to here.</summary>
    public int Errors { get; private set; }

    public bool AtEnd => Position >= Tape.End;

    /// <summary>The character here; NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : Tape.Text[Position];

    /// <summary>What may still be read.</summary>
    public ReadOnlySpan<char> Rest => Tape.Text.AsSpan(Position, Tape.End - Position);

    /// <summary>What was read on the way from an earlier cursor to here.</summary>
    public ReadOnlySpan<char> ReadSince(Cursor start) => Tape.Text.AsSpan(start.Position, Position - start.Position);

    public string Source => Tape.Text;

    public int Line => new LineMap(Tape.Text).PositionOf(Position).Line + 1;

    public int Column => new LineMap(Tape.Text).PositionOf(Position).Character + 1;

    /// <summary>Sprache's <c>Parse.Ref</c> remembers results here; nothing is kept, since a pooled cursor stands for many places in turn.</summary>
    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    public Cursor Value => this;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => this;

    public Cursor Set(int position, int elements, int errors)
    {
        Position = position;
        Elements = elements;
        Errors = errors;
        return this;
    }

    /// <summary>The cursor some characters further on.</summary>
    public Cursor Forward(int length) => Tape.At(Position + length, Elements, Errors);

    public IInput Advance() => Forward(1);

    public bool Equals(IInput? other) => other is Cursor cursor && cursor.Position == Position && cursor.Tape == Tape;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;
}
