namespace NewsMarkup.Text;

/// <summary>A place as editors count it.</summary>
/// <param name="Line">Zero-based line number.</param>
/// <param name="Character">Zero-based offset in the line, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Character)
{
    /// <summary>The place as people read it, both numbers counted from one: <c>3:14</c>.</summary>
    public override string ToString() => $"{Line + 1}:{Character + 1}";
}
