namespace NewsMarkup.Syntax;

/// <summary>The kinds of node and leaf in a syntax tree.</summary>
public enum SyntaxKind : byte
{
    /// <summary>A whole file.</summary>
    Document,

    /// <summary>The header, with its two fences.</summary>
    Header,

    /// <summary>A line <c>---</c> that opens or closes the header.</summary>
    Fence,

    /// <summary>A header line <c>key: value</c>.</summary>
    Field,

    /// <summary>The key of a field.</summary>
    FieldKey,

    /// <summary>The value of a field, without the blanks around it.</summary>
    FieldValue,

    /// <summary>A declaration: <c>@person reyes "Elena Reyes" {role=minister}</c>.</summary>
    Declaration,

    /// <summary>The kind of a declaration, after its <c>@</c>.</summary>
    DeclarationKind,

    /// <summary>The id that a declaration gives.</summary>
    DeclarationId,

    /// <summary>The name in a declaration, with its quotation marks.</summary>
    DeclarationName,

    /// <summary>A register that the article uses: <c>@use "file"</c>.</summary>
    Use,

    /// <summary>The path of a register, with its quotation marks.</summary>
    UsePath,

    /// <summary>Text that cannot be read as what should stand there; reported.</summary>
    Skipped,

    /// <summary>A comment line, from <c>%%</c> to before its line end.</summary>
    Comment,

    /// <summary>A run of lines that are not blank, with the blank lines after it.</summary>
    Paragraph,

    /// <summary>Words of the article.</summary>
    Text,

    /// <summary>A backslash and the character that it makes plain text.</summary>
    Escape,

    /// <summary>Tagged words: <c>[text]{attributes}</c>.</summary>
    Span,

    /// <summary>The braces of a tag or declaration and what they hold.</summary>
    AttributeBlock,

    /// <summary>The kind of a span: <c>claim</c>.</summary>
    Kind,

    /// <summary>What a span mentions: <c>@reyes</c>.</summary>
    Mention,

    /// <summary>The name of a span: <c>#warned</c>.</summary>
    SpanName,

    /// <summary>An attribute with its values: <c>by=@reyes,@obi</c>.</summary>
    Attribute,

    /// <summary>The key of an attribute.</summary>
    AttributeKey,

    /// <summary>A value without quotation marks.</summary>
    WordValue,

    /// <summary>A value in quotation marks, with them.</summary>
    StringValue,

    /// <summary>A value that refers to something: <c>@reyes</c>, <c>#warned</c>.</summary>
    ReferenceValue,

    /// <summary>Brackets, braces and other signs of the notation, and <c>@use</c>.</summary>
    Punctuation,

    /// <summary>Blanks and line ends between the parts of the notation.</summary>
    Blank,
}
