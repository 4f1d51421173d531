using NewsMarkup.Syntax;

namespace NewsMarkup.Format;

/// <summary>
/// The canonical form of an attribute block that has no error: its kind, what it mentions, its name, then its attributes in the order
/// in which they stand.
/// </summary>
internal static class CanonicalBlock
{
    private const string Indent = "  ";

    /// <summary>True when a comment line stands inside: there is no canonical form then, for nobody knows what it comments on.</summary>
    public static bool HoldsComment(AttributeBlockSyntax block) => block.Children.Any(child => child.Kind == SyntaxKind.Comment);

    public static string OnOneLine(AttributeBlockSyntax block) => $"{{{string.Join(' ', Items(block))}}}";

    public static string OnSeveralLines(AttributeBlockSyntax block, string lineEnd) =>
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
