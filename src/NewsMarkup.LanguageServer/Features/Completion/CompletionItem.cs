using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Something that is offered to be written.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Label">What the list shows.</param>
/// <param name="Change">The edit in plain text; its range holds the cursor, covers what was typed of the word, and lies on one line.</param>
internal sealed record CompletionItem(CompletionKind Kind, string Label, TextChange Change)
{
    /// <summary>A few words beside the label; empty where the label says all.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What is compared with the text in the edit's range up to the cursor.</summary>
    public string FilterText { get; init; } = Label;

    /// <summary>The new text with places to fill in, in the syntax of snippets: <c>${1:name}</c>, <c>$0</c>; null where plain text is all.</summary>
    public string? Snippet { get; init; }

    /// <summary>Characters that choose the item and are then typed.</summary>
    public string CommitCharacters { get; init; } = "";

    /// <summary>True for the one item that is likely meant.</summary>
    public bool IsPreselected { get; init; }

    /// <summary>True when there is more to be offered as soon as the item is written.</summary>
    public bool AsksForMore { get; init; }

    /// <summary>Edits elsewhere in the file that belong to the choice; they touch neither each other nor the item's own.</summary>
    public ImmutableArray<TextChange> AlsoChanges { get; init; } = [];

    /// <summary>What <see cref="CompletionDocumentation"/> is to be asked for; null where there is nothing to say.</summary>
    public CompletionTopic? Topic { get; init; }
}
