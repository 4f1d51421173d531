using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>What every coloured character of a file is. Words between brackets have the colour of the innermost span that has one.</summary>
internal sealed class SemanticTokens
{
    private readonly ArticleModel _article;
    private readonly SpanStyles _styles;
    private readonly string _text;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();

    private SemanticTokens(ArticleDocument document)
    {
        _article = document.Article;
        _styles = new SpanStyles(document.Article);
        _text = document.Text.ToString();
    }

    /// <summary>The tokens of a file in its order; none overlaps another or reaches over a line's end.</summary>
    public static ImmutableArray<Token> Of(ArticleDocument document) => In(document, document.Tree.Root.Span);

    /// <summary>The tokens of the header and the paragraphs that lie in a range, wholly or in part.</summary>
    public static ImmutableArray<Token> In(ArticleDocument document, TextSpan range)
    {
        var tokens = new SemanticTokens(document);
        foreach (var section in document.Tree.Root.Children.Where(section => section.Span.Overlaps(range)))
            tokens.Walk(section, style: null);
        return tokens._tokens.ToImmutable();
    }

    private void Walk(SyntaxNode node, TokenStyle? style)
    {
        foreach (var child in node.Children)
        {
            if (child.Children.IsEmpty)
                AddLeaf(child, style);
            else
                Walk(child, child is SpanSyntax span ? _styles.Of(span) ?? style : style);
        }
    }

    private void AddLeaf(SyntaxNode leaf, TokenStyle? style)
    {
        if ((leaf.Kind == SyntaxKind.Text ? style : StyleOf(leaf)) is { } own)
            Add(leaf.Span, own);
    }

    private TokenStyle? StyleOf(SyntaxNode leaf) => leaf.Kind switch
    {
        SyntaxKind.Punctuation or SyntaxKind.Fence => new(TokenType.Tag),
        SyntaxKind.Kind or SyntaxKind.DeclarationKind => new(TokenType.Kind),
        SyntaxKind.AttributeKey => new(TokenType.AttributeKey),
        SyntaxKind.WordValue or SyntaxKind.StringValue or SyntaxKind.UsePath => new(TokenType.AttributeValue),
        SyntaxKind.Mention => new(TokenType.Id),
        SyntaxKind.DeclarationId => new(TokenType.Id, TokenModifiers.Declaration),
        SyntaxKind.SpanName => new(TokenType.SpanName, TokenModifiers.Declaration),
        SyntaxKind.ReferenceValue => new(((ValueSyntax)leaf).IsReferenceTo('@') ? TokenType.Id : TokenType.SpanName),
        SyntaxKind.DeclarationName => NameStyle((DeclarationSyntax)leaf.Parent!),
        SyntaxKind.FieldKey => new(TokenType.HeaderKey),
        SyntaxKind.FieldValue => new(TokenType.HeaderValue),
        SyntaxKind.Comment => new(TokenType.Comment),
        SyntaxKind.Escape => new(TokenType.Escape),
        _ => null,
    };

    private TokenStyle? NameStyle(DeclarationSyntax declaration) =>
        declaration.Id is { } id ? SpanStyles.Of(_article.Scope.Find(id.Characters)!) : null;

    /// <summary>Adds characters line by line; those that go on with the token before become part of it.</summary>
    private void Add(TextSpan span, TokenStyle style)
    {
        for (var start = span.Start; start < span.End;)
        {
            var lineEnd = Math.Min(LineEnds.EndOfLine(_text, start), span.End);
            if (start < lineEnd)
                AddOnLine(TextSpan.FromBounds(start, lineEnd), style);
            start = lineEnd < span.End ? lineEnd + LineEnds.LengthAt(_text, lineEnd) : lineEnd;
        }
    }

    private void AddOnLine(TextSpan span, TokenStyle style)
    {
        if (_tokens is [.., var last] && last.Span.End == span.Start && (last.Type, last.Modifiers) == (style.Type, style.Modifiers))
            _tokens[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, span.End) };
        else
            _tokens.Add(new Token(span, style.Type, style.Modifiers));
    }
}
