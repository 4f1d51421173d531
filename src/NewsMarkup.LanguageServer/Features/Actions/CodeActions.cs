using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>What can be done at a place of an article: mend what is found there, tag what is selected, rearrange what is tagged.</summary>
internal static class CodeActions
{
    /// <summary>Why an action is refused that cannot be found again.</summary>
    public const string Changed = "The text has changed since this was offered.";

    private static readonly ImmutableArray<Refactoring> All =
    [
        new FindingFixes(),
        new FixAllOfRule(),
        new AllowFinding(),
        new WrapAsSpeech(),
        new WrapAsMention(),
        new WrapAsMark(),
        new DeclareFromSelection(),
        new TagMentions(),
        new SplitSpeech(),
        new JoinSpeech(),
        new RemoveTag(),
        new MoveToRegister(),
        new LightToFull(),
        new FixAllSafe(),
    ];

    /// <summary>What can be done, in the order in which it is to be shown.</summary>
    /// <param name="workspace">All files.</param>
    /// <param name="document">The file.</param>
    /// <param name="selection">What is selected, in UTF-16 offsets of the file; empty at a cursor.</param>
    /// <param name="only">The sorts of action that are wanted (<see cref="ActionKinds.IsWanted"/>); all where none is given.</param>
    public static ImmutableArray<CodeAction> For(Workspace workspace, ArticleDocument document, TextSpan selection, params ImmutableArray<string> only)
    {
        var place = new ActionPlace(workspace, document, selection);
        return OnePreferred(All.Where(IsWanted).SelectMany(refactoring => refactoring.At(place)));

        bool IsWanted(Refactoring refactoring) => only.IsEmpty || only.Any(kind => ActionKinds.IsWanted(refactoring.Kind, kind));
    }

    /// <summary>The actions with the first preferred one of each kind alone preferred; but each finding has its own preferred fix.</summary>
    private static ImmutableArray<CodeAction> OnePreferred(IEnumerable<CodeAction> actions)
    {
        var preferred = new HashSet<string>(StringComparer.Ordinal);
        return [.. actions.Select(action => action with { IsPreferred = action.IsPreferred && IsFirst(action.Kind) })];

        bool IsFirst(string kind) => kind == ActionKinds.QuickFix || preferred.Add(kind);
    }

    /// <summary>What an action edits. Where the text has changed since it was offered, it may be refused.</summary>
    public static EditPlan Resolve(Workspace workspace, ArticleDocument document, ActionIdentity identity)
    {
        var place = new ActionPlace(workspace, document, identity.Selection);
        var refactoring = All.FirstOrDefault(refactoring => refactoring.Name == identity.Action);
        var offered = refactoring?.At(place).FirstOrDefault(action => action.Identity.Arguments.SequenceEqual(identity.Arguments));
        if (offered is null)
            return EditPlan.Refused(Changed);
        return offered.DisabledReason is { } why ? EditPlan.Refused(why) : refactoring!.Plan(place, identity.Arguments);
    }
}
