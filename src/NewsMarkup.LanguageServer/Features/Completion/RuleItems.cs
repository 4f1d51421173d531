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

    /// <summary>
    /// The rules for <c>allow=</c>. While it is typed the tag is broken, and nothing is found in it; so the paragraph is checked without the item,
    /// and without the others, since this only tells what comes first.
    /// </summary>
    /// <param name="document">The article.</param>
    /// <param name="site">The value.</param>
    public static IEnumerable<CompletionItem> InTag(ArticleDocument document, CompletionSite.Value site)
    {
        var item = site.Tag.At(site.Cursor).Span;
        var paragraph = document.Tree.Root.Find(site.Tag.Words);
        while (paragraph.Parent is not (null or DocumentSyntax))
            paragraph = paragraph.Parent;
        var before = TextSpan.FromBounds(document.Tree.Root.Header?.Span.End ?? 0, paragraph.Span.Start);
        var alone = document.With(new TextChange(TextSpan.FromBounds(paragraph.Span.End, document.Text.Length), ""))
            .With(new TextChange(item, ""))
            .With(new TextChange(before, ""));
        var scope = TextSpan.FromBounds(site.Tag.Words.Start - before.Length, site.Tag.Span.End - item.Length - before.Length);
        return Items(document, alone.Check(), site.Word, scope, site.Given);
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
