using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Fixes for what the language itself finds wrong in an article. Their edits are worked out when somebody asks for them.</summary>
internal sealed class LanguageFixes(ArticleModel article)
{
    private readonly Lazy<HashSet<string>> _ids = new(() =>
    [
        .. article.Scope.All.Select(declaration => $"@{declaration.Id}"),
        .. article.Spans.Where(span => span.Name is not null).Select(span => $"#{span.Name}"),
    ]);

    /// <summary>False while something else is to be mended: a broken tag or a slip in an id may be the use of a declaration that seems to have none.</summary>
    private readonly Lazy<bool> _isSettled = new(() =>
        article.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error && diagnostic.Suggestion is null));

    /// <summary>The finding with its fixes.</summary>
    public Diagnostic Attach(Diagnostic finding)
    {
        ImmutableArray<Fix> fixes = [.. Of(finding)];
        return fixes.IsEmpty ? finding : finding with { Fixes = fixes };
    }

    private IEnumerable<Fix> Of(Diagnostic finding)
    {
        var place = finding.Location.Span;
        if (finding.Suggestion is { } meant)
            yield return new Fix($"Write `{meant}`", FixKind.Suggested, place, meant);
        if (finding.Rule == SyntaxRules.UnclosedBlock && place.Length > 1)
            yield return new Fix("Close the tag", FixKind.Suggested, new TextSpan(place.End, 0), "}");
        else if (finding.Rule == SyntaxRules.UnclosedHeader)
            yield return new Fix("Close the header", FixKind.Safe, () => [HeaderEdits.Close(article.Tree)]);
        else if (finding.Rule == BindingRules.UnresolvedId && Text(place) is ['@', .. var id] && HeaderEdits.CanDeclare(article.Tree))
            yield return Declare(place, id);
        else if (finding.Rule == BindingRules.DuplicateId)
            yield return Rename(place, sign: finding.Arguments[0][0]);
        else if (finding.Rule == BindingRules.AttributeTwice)
            yield return new Fix($"Remove the second `{finding.Arguments[0]}`", FixKind.Suggested, () => [RemovalOf<AttributeSyntax>(place)]);
        else if (finding.Rule == BindingRules.UnusedDeclaration && _isSettled.Value)
            yield return new Fix($"Remove the declaration of `{finding.Arguments[0]}`", FixKind.Suggested, () => [RemovalOf<DeclarationSyntax>(place)]);
    }

    private Fix Declare(TextSpan place, string id) => new($"Declare `@{id}` as a person", FixKind.NeedsHuman,
        () => [HeaderEdits.Declare(article.Tree, "person", id, NameAt(place) ?? "Name")]);

    private Fix Rename(TextSpan place, char sign)
    {
        var id = Text(place).TrimStart(sign);
        var number = 2;
        while (_ids.Value.Contains($"{sign}{id}-{number.ToString(CultureInfo.InvariantCulture)}"))
            number++;
        var free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return new Fix($"Rename the second to `{sign}{free}`", FixKind.NeedsHuman, new TextSpan(place.End - id.Length, id.Length), free);
    }

    /// <summary>The words that a tag's mention stands for; null where the id stands elsewhere.</summary>
    private string? NameAt(TextSpan place) =>
        article.Tree.Root.Find(place) is SyntaxToken { Kind: SyntaxKind.Mention, Parent: AttributeBlockSyntax { Parent: SpanSyntax span } }
        && article.Spans.FirstOrDefault(tagged => tagged.Syntax == span) is { } mention
            ? article.Text.Slice(mention.Text)
            : null;

    private TextChange RemovalOf<T>(TextSpan place)
        where T : SyntaxNode
    {
        var node = article.Tree.Root.Find(place);
        while (node is not (T or FieldSyntax or SyntaxToken { Kind: SyntaxKind.SpanName }))
            node = node.Parent!;
        return node is AttributeSyntax or SyntaxToken ? TagEdits.Remove(node) : TagEdits.RemoveLine(node);
    }

    private string Text(TextSpan place) => article.Tree.Text.Slice(place);
}
