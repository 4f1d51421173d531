using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Tags words as a fact or a cue, or says that quotation marks are no speech.</summary>
internal sealed class WrapAsMark : Refactoring
{
    private const int MostWordsOfCue = 5;

    public override string Name => "wrap-mark";

    public override string Kind => ActionKinds.Extract;

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        var speech = TagRanges.Speech(place.Article, place.Selection);
        if (speech is { IsQuotation: true, Refusal: null })
        {
            yield return Action(place, "Scare quote", "scare") with { IsPreferred = speech.Look == WordsLook.Phrase };
            yield return Action(place, "Title of a work", "title") with { IsPreferred = speech.Look == WordsLook.Name };
        }
        else if (speech is { Refusal: null })
        {
            yield return Action(place, "Fact", "fact");
        }

        if (IsCue(place))
            yield return Action(place, "Cue: words that attribute", "cue") with { IsPreferred = true };
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) => Tagging.Wrap(place.Document, place.Selection, arguments[0]);

    /// <summary>True for a verb of speech at a cursor, and for a few words that somebody has selected and in which one stands.</summary>
    private static bool IsCue(ActionPlace place)
    {
        if (TagRanges.Name(place.Article, place.Selection) is not { Refusal: null } range)
            return false;
        var words = place.Article.Text.Slice(place.Article.Text.FromSource(range.Span));
        var lists = WordLists.For(place.Article.Meta.Language);
        return place.Article.SpanAround(range.Span)?.Kind?.Name != "cue"
            && TextWords.Of(words).Count() <= MostWordsOfCue
            && (lists.Phrases("speech-verbs").In(words).Any() || lists.Phrases("source-prepositions").In(words).Any());
    }
}
