using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Makes one tag of a part of a quote or claim and the part before it.</summary>
internal sealed class JoinSpeech : Refactoring
{
    private const string WordsBetween = "Words stand between the two parts.";
    private const string SaysMore = "The tag of the second part says more than that it continues the first.";

    public override string Name => "join";

    public override string Kind => ActionKinds.Rewrite;

    public override IEnumerable<CodeAction> At(ActionPlace place) => Parts(place) is { } parts
        ? [Action(place, $"Join with the {parts.Before.Kind!.Name} before") with { DisabledReason = Refusal(place, parts.Before, parts.Span) }]
        : [];

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments)
    {
        var (before, span) = Parts(place)!.Value;
        return EditPlan.Of(
            place.Document,
            new TextChange(TextSpan.FromBounds(before.ContentPlace.End, before.Place.End), ""),
            new TextChange(new TextSpan(span.Place.Start, 1), ""),
            new TextChange(span.Block.Span, before.Block.Text));
    }

    /// <summary>The part at the place and the one before it in the same paragraph; null where there are no two.</summary>
    private static (TaggedSpan Before, TaggedSpan Span)? Parts(ActionPlace place)
    {
        var syntax = place.NodeAt<SpanSyntax>();
        var span = place.Article.Spans.FirstOrDefault(span => span.Syntax == syntax);
        if (span is not { IsClaim: true, IsBroken: false } || !span.Attributes.Has("continues"))
            return null;
        var parts = place.Article.Attributions.Select(attribution => attribution.Parts).FirstOrDefault(parts => parts.Contains(span));
        var index = parts.IsDefault ? -1 : parts.IndexOf(span);
        return index > 0 && parts[index - 1] is { IsBroken: false } before && before.Paragraph == span.Paragraph && before.Parent == span.Parent
            ? (before, span)
            : null;
    }

    private static string? Refusal(ActionPlace place, TaggedSpan before, TaggedSpan span)
    {
        var between = TextSpan.FromBounds(before.Place.End, span.Place.Start);
        if (!string.IsNullOrWhiteSpace(place.Tree.Text.Slice(between)))
            return WordsBetween;
        return before.Kind == span.Kind && span.Name is null && span.Block.Attributes.Count == 1 ? null : SaysMore;
    }
}
