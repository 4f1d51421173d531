using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Tags words as a quote or a claim, with those who may say it.</summary>
internal sealed class WrapAsSpeech : Refactoring
{
    private const int MostSpeakers = 3;

    public override string Name => "wrap-speech";

    public override string Kind => ActionKinds.Extract;

    public override IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (TagRanges.Speech(place.Article, place.Selection) is not { } range || IsTagged(place, range))
            return [];
        ImmutableArray<Speaker> speakers = range.Refusal is null
            ? [.. SpeakerList.For(place.Article, range.Span).Where(speaker => speaker.IsMentioned).Take(MostSpeakers)]
            : [];
        return range.IsQuotation
            ? [.. Of(place, range, "quote", speakers), .. Of(place, range, "claim", speakers.Take(1))]
            : [.. Of(place, range, "claim", speakers), .. Of(place, range, "quote", speakers.Take(1))];
    }

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments)
    {
        var range = TagRanges.Speech(place.Article, place.Selection)!;
        var tag = TagEditing.SpeechTag(arguments[0], arguments[1..]);
        return arguments.Length == 1 ? TagEditing.WrapAndAsk(place.Document, range, tag) : TagEditing.Wrap(place.Document, range, tag);
    }

    private IEnumerable<CodeAction> Of(ActionPlace place, TagRange range, string kind, IEnumerable<Speaker> speakers)
    {
        var title = kind == "quote" ? "Quote" : "Claim";
        foreach (var speaker in speakers)
        {
            yield return Action(place, $"{title} by {speaker.Name}", [kind, .. speaker.Ids]) with
            {
                IsPreferred = speaker.IsLikely && range.Look == WordsLook.Saying && (kind == "quote") == range.IsQuotation,
            };
        }

        yield return Action(place, $"{title}, choose who says it", kind) with { DisabledReason = range.Refusal };
    }

    /// <summary>True for words that a claim or quote holds already; a cursor there is about something else.</summary>
    private static bool IsTagged(ActionPlace place, TagRange range)
    {
        var around = place.Article.SpanAround(range.Span);
        return place.Selection.IsEmpty
            ? around is { IsClaim: true } || around?.EnclosingClaim is not null || Holds(place.Article, range)
            : around is { IsClaim: true } && around.ContentPlace == range.Span;
    }

    private static bool Holds(ArticleModel article, TagRange range) =>
        Sorted.In(article.Spans, span => span.Place.Start, range.Span).Any(span => span.IsClaim || span.Kind?.Name is "scare" or "title");
}
