using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>What a value of an attribute says: a word, a quoted string or a reference. Where it stands is another question, so that versions of a file share it.</summary>
public sealed class AttributeValue
{
    private readonly Section _section;

    internal AttributeValue(Section section, Element element)
    {
        _section = section;
        Kind = element.Kind;
        Place = TextSpan.FromBounds(element.Start, element.End);
    }

    /// <summary><see cref="SyntaxKind.WordValue"/>, <see cref="SyntaxKind.StringValue"/> or <see cref="SyntaxKind.ReferenceValue"/>.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>The value as it is written.</summary>
    public string Text => Characters.ToString();

    /// <summary>What the value says: a string without its quotation marks and escapes, anything else as it stands.</summary>
    public string Value => Kind == SyntaxKind.StringValue ? QuotedString.Unquote(Text) : Text;

    /// <summary>True for <c>@id</c> and <c>#id</c>.</summary>
    public bool IsReference => Kind == SyntaxKind.ReferenceValue;

    /// <summary>The id of a reference without its sign.</summary>
    /// <exception cref="InvalidOperationException">The value is no reference.</exception>
    public string Id => IsReference ? IdCharacters.ToString() : throw new InvalidOperationException($"`{Text}` is no reference.");

    /// <summary>The id of a reference without its sign; not for other values.</summary>
    internal ReadOnlySpan<char> IdCharacters => Characters[1..];

    /// <summary>Where it stands, counted from the begin of its paragraph or header.</summary>
    internal TextSpan Place { get; }

    private ReadOnlySpan<char> Characters => _section.Text.Slice(Place.Start, Place.Length);

    /// <summary>True for a reference with this sign: <c>@</c> or <c>#</c>.</summary>
    public bool IsReferenceTo(char sign) => IsReference && Characters[0] == sign;
}
