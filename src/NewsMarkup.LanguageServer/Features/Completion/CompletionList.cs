using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>What is offered at a place.</summary>
/// <param name="Items">The items, the likeliest first: the order in which they are to be shown.</param>
/// <param name="IsIncomplete">True when there are more, and the list is to be asked for again as more is typed.</param>
internal sealed record CompletionList(ImmutableArray<CompletionItem> Items, bool IsIncomplete = false)
{
    /// <summary>Nothing to offer.</summary>
    public static readonly CompletionList Empty = new([]);
}
