namespace NewsMarkup.Syntax;

/// <summary>A value of an attribute: a word, a quoted string or a reference.</summary>
public sealed class ValueSyntax : SectionNode
{
    private readonly AttributeValue _said;

    internal ValueSyntax(NodePlace place)
        : base(place) => _said = new AttributeValue(place.Section, place.Section.Elements[place.EndElement]);

    /// <summary>What the value says: a string without its quotation marks and escapes, anything else as it stands.</summary>
    public string Value => _said.Value;

    /// <summary>True for <c>@id</c> and <c>#id</c>.</summary>
    public bool IsReference => _said.IsReference;

    /// <summary>True for a reference with this sign: <c>@</c> or <c>#</c>.</summary>
    public bool IsReferenceTo(char sign) => _said.IsReferenceTo(sign);

    /// <summary>The id of a reference without its sign.</summary>
    /// <exception cref="InvalidOperationException">The value is no reference.</exception>
    public string Id => _said.Id;
}
