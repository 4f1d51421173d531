using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features.Cards;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What a place means: a card of what is tagged or declared there, then the help of the rule that finds something there.</summary>
internal static class Hover
{
    /// <summary>The card of an offset; null where there is nothing to say.</summary>
    public static HoverCard? At(ArticleDocument document, int offset)
    {
        var card = TokenCard(document, TokenAt(document.Tree.Root, offset), offset) ?? SpanCard(document.Article, offset);
        var finding = FindingAt(document, offset);
        if (finding is null)
            return card;
        var help = HelpCard.Of(finding.Rule);
        return card is null ? new HoverCard(help, finding.Location.Span) : card with { Text = $"{card.Text}\n\n---\n\n{help}" };
    }

    /// <summary>The leaf at an offset; where that is no word of the notation, the one that ends there.</summary>
    private static SyntaxNode TokenAt(SyntaxNode root, int offset)
    {
        var node = root.Find(new TextSpan(offset, 0));
        var before = offset > 0 && node.Span.Start == offset ? root.Find(new TextSpan(offset - 1, 1)) : node;
        return node is SyntaxToken { Kind: SyntaxKind.Punctuation or SyntaxKind.Blank or SyntaxKind.Text } or not (SyntaxToken or ValueSyntax) ? before : node;
    }

    private static HoverCard? TokenCard(ArticleDocument document, SyntaxNode node, int offset)
    {
        var article = document.Article;
        var text = node switch
        {
            ValueSyntax value => ValueCard(document, value),
            SyntaxToken { Kind: SyntaxKind.Mention } mention => Entity(article, mention.Value),
            SyntaxToken { Kind: SyntaxKind.DeclarationName, Parent: DeclarationSyntax { Id: { } id } } => Entity(article, id.Text),
            SyntaxToken { Kind: SyntaxKind.DeclarationId } id => Entity(article, id.Text),
            SyntaxToken { Kind: SyntaxKind.SpanName } name => Claim(article, name.Value),
            SyntaxToken { Kind: SyntaxKind.Kind } kind => article.Vocabulary.SpanKind(kind.Text) is { } known ? HelpCard.Of(known) : null,
            SyntaxToken { Kind: SyntaxKind.DeclarationKind } kind => article.Vocabulary.DeclarationKind(kind.Text) is { } known ? HelpCard.Of(known) : null,
            SyntaxToken { Kind: SyntaxKind.AttributeKey, Parent: AttributeSyntax attribute } =>
                Definition(article.Vocabulary, attribute) is { } known ? HelpCard.Of(known) : null,
            SyntaxToken { Kind: SyntaxKind.FieldKey } key => HeaderKeys.IsKnown(key.Text) ? HelpCard.OfHeaderKey(key.Text) : null,
            SyntaxToken { Kind: SyntaxKind.FieldValue, Parent: FieldSyntax field } => Word(HeaderKeys.WordsOf(field.Key.Text), field.Value.Text),
            SyntaxToken { Kind: SyntaxKind.UsePath } path => Register(article, path),
            SyntaxToken { Kind: SyntaxKind.Comment } comment => AllowedRule(document, comment, offset),
            _ => null,
        };
        return text is null ? null : new HoverCard(text, node.Span);
    }

    private static string? ValueCard(ArticleDocument document, ValueSyntax value)
    {
        var article = document.Article;
        if (value.Parent is not AttributeSyntax attribute || Definition(article.Vocabulary, attribute) is not { } definition)
            return null;
        return definition.Type switch
        {
            AttributeType.Word => Word(definition.DescribedWords, value.Value),
            AttributeType.Rules => document.Engine.Catalog.Find(value.Value) is { } rule ? HelpCard.Of(rule) : null,
            _ when !definition.TakesReferences || !value.IsReference => null,
            AttributeType.Spans or AttributeType.Span => Claim(article, value.Id),
            _ => Entity(article, value.Id),
        };
    }

    private static HoverCard? SpanCard(ArticleModel article, int offset)
    {
        for (var span = article.SpanAround(new TextSpan(offset, 0)); span is not null; span = span.Parent)
        {
            var text = span.IsClaim ? ClaimOf(article, span)
                : span.Mentions is [var mention, ..] ? Entity(article, mention)
                : span.Kind?.Role == SpanRole.Cue ? CueCard(article, span)
                : null;
            if (text is not null)
                return new HoverCard(text, span.Place);
        }

        return null;
    }

    private static string? CueCard(ArticleModel article, TaggedSpan cue) =>
        article.Attributions.FirstOrDefault(attribution => attribution.Cues.Contains(cue)) is { } attribution ? ClaimCard.Of(article, attribution.Claim) : null;

    private static string? ClaimOf(ArticleModel article, TaggedSpan span) =>
        article.Attributions.FirstOrDefault(attribution => attribution.Parts.Contains(span)) is { } attribution
            ? ClaimCard.Of(article, attribution.Claim)
            : null;

    private static string? Entity(ArticleModel article, string id) =>
        article.Scope.Find(id) is { } declaration ? EntityCard.Of(article, declaration) : null;

    private static string? Claim(ArticleModel article, string name) => ClaimNames.Find(article, name) is { } claim ? ClaimCard.Of(article, claim) : null;

    private static string? Word(IEnumerable<DescribedWord> words, string word) =>
        words.FirstOrDefault(described => described.Word == word) is { Description: not null } known ? HelpCard.Of(known) : null;

    private static string? Register(ArticleModel article, SyntaxToken path)
    {
        var full = FilePath.Resolve(article.Tree.Path, path.Value);
        return article.Scope.Registers.FirstOrDefault(register => register.Tree.Path == full) is { } register
            ? HelpCard.OfRegister(path.Value, register.Declarations.Select(declaration => declaration.Name))
            : null;
    }

    /// <summary>The rule that a line <c>%% allow …</c> names at an offset.</summary>
    private static string? AllowedRule(ArticleDocument document, SyntaxToken comment, int offset)
    {
        if (!AllowGrammar.IsAllow(comment.Text) || !AllowGrammar.TryRead(comment.Text, out var line, out _))
            return null;
        return line.Rules.FirstOrDefault(rule => rule.Place.Touches(offset - comment.Span.Start)) is { Value: var name }
            && document.Engine.Catalog.Find(name) is { } rule ? HelpCard.Of(rule) : null;
    }

    private static AttributeDefinition? Definition(Vocabulary vocabulary, AttributeSyntax attribute) => attribute.Parent switch
    {
        AttributeBlockSyntax { Parent: DeclarationSyntax declaration } =>
            vocabulary.Attribute(vocabulary.DeclarationKind(declaration.KindToken.Text), attribute.Key.Text),
        AttributeBlockSyntax { KindToken: { } kind } => vocabulary.Attribute(vocabulary.SpanKind(kind.Text), attribute.Key.Text),
        _ => vocabulary.Attribute(SpanKinds.Mention, attribute.Key.Text),
    };

    /// <summary>
    /// The finding of the smallest range round an offset; null where there is none. Rules may take long, or never end; what they have not found by now
    /// is left out.
    /// </summary>
    private static Diagnostic? FindingAt(ArticleDocument document, int offset) => document.Found
        .Where(finding => finding.Location.Span.Touches(offset))
        .MinBy(finding => finding.Location.Span.Length);
}
