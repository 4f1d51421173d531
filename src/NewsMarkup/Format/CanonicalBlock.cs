using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Format;

/// <summary>
/// The canonical form of an attribute block that has no error: its kind, what it mentions, its name, then its attributes in the order
/// in which they stand.
/// </summary>
internal static class CanonicalBlock
{
    private const string Indent = "  ";
    private const int MaxLineLength = 120;

    /// <summary>True when a comment line stands inside: there is no canonical form then, for nobody knows what it comments on.</summary>
    public static bool HoldsComment(AttributeBlockSyntax block) => block.Children.Any(child => child.Kind == SyntaxKind.Comment);

    /// <summary>One line; but a block that was written over several and is too long for one takes a line for each item.</summary>
    /// <param name="block">The block.</param>
    /// <param name="before">How many characters of its line stand before it and count.</param>
    public static string Layout(AttributeBlockSyntax block, int before)
    {
        var text = block.Text;
        var lineEnd = LineEnds.EndOfLine(text, 0);
        var oneLine = $"{{{string.Join(' ', Items(block))}}}";
        return lineEnd == text.Length || before + oneLine.Length <= MaxLineLength
            ? oneLine
            : OnSeveralLines(block, text.Substring(lineEnd, LineEnds.LengthAt(text, lineEnd)));
    }

    private static string OnSeveralLines(AttributeBlockSyntax block, string lineEnd) =>
        $"{{{string.Concat(Items(block).Select(item => lineEnd + Indent + item))}{lineEnd}}}";

    private static IEnumerable<string> Items(AttributeBlockSyntax block) =>
        from item in block.Children
        where item.Kind is SyntaxKind.Kind or SyntaxKind.Mention or SyntaxKind.SpanName or SyntaxKind.Attribute
        orderby item.Kind switch { SyntaxKind.Kind => 0, SyntaxKind.Mention => 1, SyntaxKind.SpanName => 2, _ => 3 }
        select item is AttributeSyntax attribute ? AttributeText(attribute) : item.Text;

    /// <summary>In a list the marks stay: they tell a description from an id that has lost its <c>@</c>.</summary>
    private static string AttributeText(AttributeSyntax attribute)
    {
        var key = attribute.Key.Text;
        return AttributeKeys.IsList(key) ? attribute.Text : $"{key}={ValueText(attribute.Values.Single())}";
    }

    private static string ValueText(ValueSyntax value) =>
        value.Kind == SyntaxKind.StringValue && IsPlainWord(value.Value) ? value.Value : value.Text;

    /// <summary>True when a string says the same without its marks, and looks it: a no-break space would be read as a blank.</summary>
    private static bool IsPlainWord(string value) =>
        value is [not ('@' or '#'), ..] && Lexis.BareWordLength(value) == value.Length && !value.Contains('\\') && !value.Any(char.IsWhiteSpace);
}
