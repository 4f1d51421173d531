namespace NewsMarkup.Syntax;

/// <summary>A value of an attribute: a word, a quoted string or a reference.</summary>
public sealed class ValueSyntax : SectionNode
{
    internal ValueSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>What the value says: a string without its quotation marks and escapes, anything else as it stands.</summary>
    public string Value => Kind == SyntaxKind.StringValue ? QuotedString.Unquote(Text) : Text;

    /// <summary>True for <c>@id</c> and <c>#id</c>.</summary>
    public bool IsReference => Kind == SyntaxKind.ReferenceValue;

    /// <summary>True for a reference with this sign: <c>@</c> or <c>#</c>.</summary>
    public bool IsReferenceTo(char sign) => IsReference && Characters[0] == sign;

    /// <summary>The id of a reference without its sign.</summary>
    /// <exception cref="InvalidOperationException">The value is no reference.</exception>
    public string Id => IsReference ? Characters[1..].ToString() : throw new InvalidOperationException($"`{Text}` is no reference.");
}
