using NewsMarkup.Text;
using Sprache;

namespace NewsMarkup.Rules.House;

/// <summary>
/// A place in a line of a rule file as Sprache's input. Sprache's own <c>Input</c> goes a character at a time, and costs hundreds of bytes for
/// each; token parsers move this one by whole words.
/// </summary>
internal sealed class LineInput(string text, int position, int end, Expectations expectations) : IInput
{
    /// <summary>What parsers looked for in vain in this line.</summary>
    public Expectations Expectations { get; } = expectations;

    public int Position { get; } = position;

    public bool AtEnd => Position >= end;

    public char Current => AtEnd ? '\0' : text[Position];

    /// <summary>The rest of the line.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(Position, end - Position);

    public string Source => text;

    public int Line => new LineMap(text).PositionOf(Position).Line + 1;

    public int Column => new LineMap(text).PositionOf(Position).Character + 1;

    /// <summary>Only <c>Parse.Ref</c> of Sprache asks for it, and the grammar has none.</summary>
    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    /// <summary>The place some characters further on.</summary>
    public LineInput Forward(int length) => length == 0 ? this : new LineInput(text, Position + length, end, Expectations);

    public IInput Advance() => Forward(1);

    public bool Equals(IInput? other) => other is LineInput input && input.Position == Position;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;
}
