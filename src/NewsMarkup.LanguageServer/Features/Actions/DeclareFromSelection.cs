using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Declares what a name names, and tags it.</summary>
internal sealed class DeclareFromSelection : Refactoring
{
    private const int MostWords = 12;
    private const int LongestInTitle = 40;

    public override string Name => "declare";

    public override string Kind => ActionKinds.Extract;

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (NamesAt.Find(place) is not { Range.Refusal: null } name || !IsNew(place, name))
            return [];
        var shown = Excerpt.Of(name.Words, LongestInTitle);
        var refusal = TagEditing.DeclarationRefusal(place.Document);
        return KindGuess.Order(place.Article, name.Words, KindGuess.WordBefore(place.Article, name.Range.Span)).Select((kind, index) =>
            Action(place, $"Declare “{shown}” as a new {KindNouns.Of(kind)}", kind) with
            {
                IsPreferred = index == 0 && name.Range.Look != WordsLook.Saying && name.Candidates.IsEmpty && refusal is null,
                DisabledReason = refusal,
            });
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) => Tagging.Declare(place.Document, place.Selection, arguments[0]);

    /// <summary>At a cursor only words with a capital are taken for a name.</summary>
    private static bool IsNew(ActionPlace place, NamesAt name) =>
        !name.Candidates.Any(candidate => MentionCandidates.IsName(candidate, name.Words))
        && TextWords.Of(name.Words).Count() is > 0 and <= MostWords
        && (!place.Selection.IsEmpty || !char.IsLower(name.Words[0]));
}
