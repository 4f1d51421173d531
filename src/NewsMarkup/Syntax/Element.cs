namespace NewsMarkup.Syntax;

/// <summary>
/// A node as the parser leaves it: 12 bytes in a list in which children stand before their parent.
/// Offsets count from the section's begin, so that a section can be shared by every version of the text that holds it.
/// </summary>
internal readonly struct Element(SyntaxKind kind, int start, int end, int descendants)
{
    /// <summary>How many descendants an element can count.</summary>
    public const int MaxDescendants = (1 << 32 - KindBits) - 1;

    private const int KindBits = 8;
    private readonly int _kindAndDescendants = descendants << KindBits | (int)kind;

    public SyntaxKind Kind => (SyntaxKind)(_kindAndDescendants & ((1 << KindBits) - 1));

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>How many elements right before this one lie inside it.</summary>
    public int Descendants => _kindAndDescendants >>> KindBits;
}
