using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>Tells what names stand in a leaf of a file. Tags need not be whole.</summary>
internal sealed class NameReader(ArticleDocument document)
{
    /// <summary>The names in a leaf, in order; only a line <c>%% allow</c> can hold more than one.</summary>
    public IEnumerable<NameUse> Read(SyntaxNode leaf) => leaf.Kind switch
    {
        SyntaxKind.DeclarationId => [new NameUse(new Name(NameKind.Declaration, leaf.Text, document.Path), leaf.Span, IsDeclaration: true)],
        SyntaxKind.Mention => [Declared(((SyntaxToken)leaf).Value, WithoutSign(leaf))],
        SyntaxKind.SpanName => [Named(((SyntaxToken)leaf).Value, WithoutSign(leaf), isDeclaration: true)],
        SyntaxKind.UsePath => [Register((SyntaxToken)leaf)],
        SyntaxKind.ReferenceValue when IsReference(leaf) => [Referred((ValueSyntax)leaf)],
        SyntaxKind.WordValue or SyntaxKind.StringValue when IsAllowed(leaf) => RuleNamed(((ValueSyntax)leaf).Value, WithoutMarks(leaf)),
        SyntaxKind.Comment when AllowGrammar.TryRead(leaf.Text, out var line, out _) => line.Rules.SelectMany(
            rule => RuleNamed(rule.Value, rule.Place with { Start = leaf.Span.Start + rule.Place.Start })),
        _ => [],
    };

    private static TextSpan WithoutSign(SyntaxNode leaf) => TextSpan.FromBounds(leaf.Span.Start + 1, leaf.Span.End);

    private static TextSpan WithoutMarks(SyntaxNode leaf) => leaf.Kind is SyntaxKind.StringValue or SyntaxKind.UsePath
        ? TextSpan.FromBounds(leaf.Span.Start + 1, leaf.Span.End - 1)
        : leaf.Span;

    private bool IsReference(SyntaxNode value) => document.Article.Vocabulary.ReferringKeys.Contains(((AttributeSyntax)value.Parent!).Key.Text);

    private static bool IsAllowed(SyntaxNode value) => ((AttributeSyntax)value.Parent!).Key.Text == SuppressionKeys.Allow;

    private NameUse Referred(ValueSyntax value) => value.IsReferenceTo('@')
        ? Declared(value.Id, WithoutSign(value))
        : Named(value.Id, WithoutSign(value), isDeclaration: false);

    private NameUse Declared(string id, TextSpan span) =>
        new(new Name(NameKind.Declaration, id, document.Article.Scope.Find(id)?.Syntax.Tree.Path), span, IsDeclaration: false);

    private NameUse Named(string id, TextSpan span, bool isDeclaration) => new(new Name(NameKind.Span, id, document.Path), span, isDeclaration);

    private NameUse Register(SyntaxToken path)
    {
        var target = FilePath.Resolve(document.Path, path.Value);
        return new NameUse(new Name(NameKind.Register, target, target), WithoutMarks(path), IsDeclaration: false);
    }

    private IEnumerable<NameUse> RuleNamed(string name, TextSpan span) => document.Engine.Catalog.Find(name) is { } rule
        ? [new NameUse(new Name(NameKind.Rule, rule.Id, DeclaredIn: null), span, IsDeclaration: false)]
        : [];
}
