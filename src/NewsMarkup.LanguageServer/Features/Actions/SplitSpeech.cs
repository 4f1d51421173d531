using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Makes two parts of a quote or claim, of which the second continues the first.</summary>
internal sealed class SplitSpeech : Refactoring
{
    public override string Name => "split";

    public override string Kind => ActionKinds.Rewrite;

    public override IEnumerable<CodeAction> At(ActionPlace place) =>
        Cut(place) is { } cut ? [Action(place, $"Split the {cut.Span.Kind!.Name} here")] : [];

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments)
    {
        var (span, gap) = Cut(place)!.Value;
        var kind = span.Block.KindToken!;
        var (first, target) = (span.Block.Text, ContinuedBy(span));
        if (target is null)
        {
            target = span.Name ?? FreeName(place.Article);
            if (span.Name is null)
                first = first.Insert(kind.Span.End - span.Block.Span.Start, $" #{target}");
        }

        return EditPlan.Of(
            place.Document,
            new TextChange(new TextSpan(gap.Start, 0), $"]{first}"),
            new TextChange(new TextSpan(gap.End, 0), "["),
            new TextChange(span.Block.Span, $"{{{kind.Text} continues=#{target}}}"));
    }

    /// <summary>The quote or claim to be cut, and the blanks at which it is; null where nothing can be cut.</summary>
    private static (TaggedSpan Span, TextSpan Gap)? Cut(ActionPlace place)
    {
        if (!place.Selection.IsEmpty || place.Article.SpanAround(place.Selection) is not { IsClaim: true, IsBroken: false } span)
            return null;
        var text = place.Tree.ToString();
        var content = span.ContentPlace;
        var (start, end) = (place.Selection.Start, place.Selection.Start);
        while (start > content.Start && Words.IsInside(text, start))
            (start, end) = (start - 1, start - 1);
        while (start > content.Start && char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < content.End && char.IsWhiteSpace(text[end]))
            end++;
        var inner = place.Tree.Root.Ancestors<SpanSyntax>(new TextSpan(start, 0)).TakeWhile(tag => tag != span.Syntax);
        if (inner.Any(tag => tag.Span.Start < start && start < tag.Span.End))
            return null;
        var (before, after) = (TextSpan.FromBounds(content.Start, start), TextSpan.FromBounds(end, content.End));
        return IsPart(place.Article, before) && IsPart(place.Article, after) ? (span, TextSpan.FromBounds(start, end)) : null;
    }

    private static bool IsPart(ArticleModel article, TextSpan source) =>
        Wrapping.CanWrap(article, source) && Words.In(article.Text.Value, article.Text.FromSource(source)).Any();

    private static string? ContinuedBy(TaggedSpan span) =>
        span.Attribute("continues")?.Values.FirstOrDefault() is { } value && value.IsReferenceTo('#') ? value.Id : null;

    private static string FreeName(ArticleModel article)
    {
        var taken = article.Spans.Select(span => span.Name).ToHashSet();
        var name = "q";
        for (var number = 2; taken.Contains(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"q{number}");
        return name;
    }
}
