using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers rules that can be allowed, those that find something here first.</summary>
internal static class RuleItems
{
    /// <summary>The offers.</summary>
    /// <param name="document">The article.</param>
    /// <param name="word">The range that an item takes the place of.</param>
    /// <param name="scope">The range of the file for which the rule is to be allowed.</param>
    /// <param name="given">The rules that are named already, by id or name.</param>
    public static IEnumerable<CompletionItem> Of(ArticleDocument document, TextSpan word, TextSpan scope, ImmutableArray<string> given)
    {
        var byId = document.Text.Slice(word).StartsWith("NM", StringComparison.OrdinalIgnoreCase);
        var here = document.Check().Findings.Where(finding => scope.Contains(finding.Location.Span)).Select(finding => finding.Rule).ToHashSet();
        var isOne = here.Count(rule => rule.CanBeAllowed) == 1;
        return document.Engine.Catalog.All
            .Where(rule => rule.CanBeAllowed && !given.Contains(rule.Id) && !given.Contains(rule.Name))
            .OrderByDescending(here.Contains)
            .Select(rule => Item(rule, word, byId) with { IsPreselected = isOne && here.Contains(rule) });
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
