namespace NewsMarkup.Syntax;

/// <summary>A leaf: a word or sign of the notation, words of the article, or the blanks between.</summary>
public sealed class SyntaxToken : SectionNode
{
    internal SyntaxToken(NodePlace place)
        : base(place)
    {
    }

    /// <summary>
    /// What the token says: a name or path without its quotation marks, a mention or name without its sign, an escape without its
    /// backslash, anything else as it stands.
    /// </summary>
    public string Value => Kind switch
    {
        SyntaxKind.DeclarationName or SyntaxKind.UsePath => QuotedString.Unquote(Text),
        SyntaxKind.Mention or SyntaxKind.SpanName or SyntaxKind.Escape => Characters[1..].ToString(),
        _ => Text,
    };

    /// <summary>The id in a mention or a name, without its sign.</summary>
    internal ReadOnlySpan<char> Id => Characters[1..];
}
