using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers rules that can be allowed, those that find something here first.</summary>
internal static class RuleItems
{
    /// <summary>The rules for a line that allows them.</summary>
    /// <param name="document">The article.</param>
    /// <param name="site">The rule.</param>
    public static IEnumerable<CompletionItem> InLine(ArticleDocument document, CompletionSite.AllowedRule site)
    {
        var node = document.Tree.Root.Find(new TextSpan(site.Cursor, 0));
        while (node is not (ParagraphSyntax or HeaderSyntax or DocumentSyntax))
            node = node.Parent!;
        var scope = node is ParagraphSyntax ? node.Span : document.Tree.Root.Span;
        return Items(document, document.Check(), site.Word, scope, site.Given);
    }

    /// <summary>The rules for <c>allow=</c>. Findings are those of the tag without it: while it is typed the tag is broken, and has none.</summary>
    /// <param name="document">The article.</param>
    /// <param name="site">The value.</param>
    public static IEnumerable<CompletionItem> InTag(ArticleDocument document, CompletionSite.Value site)
    {
        var item = site.Tag.At(site.Cursor).Span;
        var without = document.With(new TextChange(item, ""));
        var scope = TextSpan.FromBounds(site.Tag.Words.Start, site.Tag.Span.End - item.Length);
        return Items(document, without.Check(), site.Word, scope, site.Given);
    }

    private static IEnumerable<CompletionItem> Items(
        ArticleDocument document, CheckResult check, TextSpan word, TextSpan scope, ImmutableArray<string> given)
    {
        var byId = document.Text.Slice(word).StartsWith("NM", StringComparison.OrdinalIgnoreCase);
        var here = check.Findings.Where(finding => scope.Contains(finding.Location.Span)).Select(finding => finding.Rule)
            .Where(rule => rule.CanBeAllowed).ToHashSet();
        return document.Engine.Catalog.All
            .Where(rule => rule.CanBeAllowed && !given.Contains(rule.Id) && !given.Contains(rule.Name))
            .OrderByDescending(here.Contains)
            .Select(rule => Item(rule, word, byId) with { IsPreselected = here.Count == 1 && here.Contains(rule) });
    }

    private static CompletionItem Item(RuleDescriptor rule, TextSpan word, bool byId)
    {
        var (label, other) = byId ? (rule.Id, rule.Name) : (rule.Name, rule.Id);
        return new CompletionItem(CompletionKind.Rule, label, new TextChange(word, label))
        {
            Detail = $"{other}: {rule.Title}",
            FilterText = $"{label} {other}",
            CommitCharacters = ",",
            Topic = new CompletionTopic(CompletionTopicKind.Rule, rule.Id),
        };
    }
}
