using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>A sort of action: where it can be done, and what it edits. Holds no state.</summary>
internal abstract class Refactoring
{
    /// <summary>The name that finds it again.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of its actions, one of <see cref="ActionKinds"/>.</summary>
    public abstract string Kind { get; }

    /// <summary>What can be done at a place, the likeliest first; none where it makes no sense there. Cheap: it is asked at every move of the cursor.</summary>
    public abstract IEnumerable<CodeAction> At(ActionPlace place);

    /// <summary>What an action edits.</summary>
    /// <param name="place">The place at which it was offered.</param>
    /// <param name="arguments">The arguments of its identity. They come from an editor: the text may have changed since.</param>
    public abstract EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments);

    /// <summary>An action of this sort.</summary>
    protected CodeAction Action(ActionPlace place, string title, params ImmutableArray<string> arguments) =>
        new(title, Kind, new ActionIdentity(Name, place.Selection, arguments));
}
