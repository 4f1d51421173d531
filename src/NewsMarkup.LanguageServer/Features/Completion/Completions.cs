using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>What can be written at the cursor.</summary>
internal static class Completions
{
    /// <summary>The characters after which an editor asks unasked.</summary>
    public const string TriggerCharacters = "{@#=,\"/:% ";

    /// <summary>How many items are offered at once; a register may hold thousands.</summary>
    public const int Most = 200;

    /// <summary>The offers at an offset. O(length of the paragraph + declarations + mentions).</summary>
    public static CompletionList At(Workspace workspace, ArticleDocument document, int offset)
    {
        if (SiteFinder.At(document, offset) is not { } site)
            return CompletionList.Empty;
        var typed = document.Text.Slice(TextSpan.FromBounds(site.Word.Start, offset)).TrimStart('@', '"');
        return FirstOf(Items(workspace, document, site), typed);
    }

    /// <summary>All items where they are few; else as many of those that hold what was typed, for which items are made no longer than necessary.</summary>
    private static CompletionList FirstOf(IEnumerable<CompletionItem> items, string typed)
    {
        var (all, fitting) = (ImmutableArray.CreateBuilder<CompletionItem>(), ImmutableArray.CreateBuilder<CompletionItem>());
        foreach (var item in items)
        {
            if (all.Count <= Most)
                all.Add(item);
            if (item.FilterText.Contains(typed, StringComparison.OrdinalIgnoreCase))
                fitting.Add(item);
            if (all.Count > Most && fitting.Count >= Most)
                break;
        }

        return all.Count <= Most
            ? new CompletionList(all.ToImmutable())
            : new CompletionList([.. fitting.Take(Most)], IsIncomplete: true);
    }

    private static IEnumerable<CompletionItem> Items(Workspace workspace, ArticleDocument document, CompletionSite site) => site switch
    {
        CompletionSite.Item item => new ItemCompletion(document, item).Items(),
        CompletionSite.Value value => new ValueCompletion(document, value).Items(),
        CompletionSite.HeaderLine line => new HeaderCompletion(document).Lines(line),
        CompletionSite.FieldValue value => new HeaderCompletion(document).Values(value),
        CompletionSite.RegisterPath path => RegisterPathItems.Of(workspace, document, path),
        CompletionSite.AllowedRule rule => RuleItems.InLine(document, rule),
        CompletionSite.Comment comment => [AllowItem.InComment(comment.Word, document.Text[comment.Word.Start - 1] is ' ' or '\t')],
        CompletionSite.Bracket bracket => PatternItems.Tags(document, bracket),
        CompletionSite.BlankLine line => PatternItems.Paragraphs(line.Word),
        _ => [PatternItems.Header(document, site.Word)],
    };
}
