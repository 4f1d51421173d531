using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Links;

/// <summary>What can be clicked on: the paths of <c>@use</c>, and the addresses in header lines and attributes.</summary>
internal static class DocumentLinks
{
    /// <summary>The links of a file, in its order. O(tags).</summary>
    public static ImmutableArray<DocumentLink> Of(ArticleDocument document) =>
        [.. PartsOfFile.In(document).SelectMany(part => LinksIn(part, document.Path))];

    private static IEnumerable<DocumentLink> LinksIn(SectionNode part, string file) => part switch
    {
        ValueSyntax value => ToPage(value.Value, value.Kind == SyntaxKind.StringValue ? Inside(value) : value.Span),
        SyntaxToken { Kind: SyntaxKind.FieldValue } field => ToPage(field.Text, field.Span),
        SyntaxToken { Kind: SyntaxKind.UsePath } path => [new DocumentLink.ToFile(Inside(path), FilePath.Resolve(file, path.Value))],
        _ => [],
    };

    private static IEnumerable<DocumentLink> ToPage(string text, TextSpan span) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? [new DocumentLink.ToPage(span, address)]
            : [];

    private static TextSpan Inside(SyntaxNode quoted) => TextSpan.FromBounds(quoted.Span.Start + 1, quoted.Span.End - 1);
}
