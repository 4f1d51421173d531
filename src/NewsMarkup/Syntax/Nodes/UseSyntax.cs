namespace NewsMarkup.Syntax;

/// <summary>A register that the article uses: <c>@use "registers/government.news"</c>.</summary>
public sealed class UseSyntax : SectionNode
{
    internal UseSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The path with its quotation marks; null where it is missing, which is reported.</summary>
    public SyntaxToken? Path => Token(SyntaxKind.UsePath);
}
