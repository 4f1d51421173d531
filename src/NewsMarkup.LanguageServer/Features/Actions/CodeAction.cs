using NewsMarkup.Diagnostics;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Something that can be done at a place. What it edits is worked out when somebody chooses it.</summary>
/// <param name="Title">What it does, in the words of an editor.</param>
/// <param name="Kind">One of <see cref="ActionKinds"/>.</param>
/// <param name="Identity">What finds it again.</param>
internal sealed record CodeAction(string Title, string Kind, ActionIdentity Identity)
{
    /// <summary>True for the one that is most likely wanted among those of its kind.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Why it cannot be done here, in one sentence; null where it can.</summary>
    public string? DisabledReason { get; init; }

    /// <summary>The finding that it is about; null for an action of its own.</summary>
    public Diagnostic? Finding { get; init; }
}
