using System.Collections.Immutable;
using NewsMarkup.Compile;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>Takes the innermost tag at a place away and leaves its words.</summary>
internal sealed class RemoveTag : Refactoring
{
    private const string Note = "Without its tag this note would be published.";
    private const string OtherCopy = "Without this tag the words would be read as markup.";
    private const string EmptyHeader = "---\n---\n";

    public override string Name => "remove-tag";

    public override string Kind => ActionKinds.Inline;

    public override IEnumerable<CodeAction> At(ActionPlace place) => place.NodeAt<SpanSyntax>() is { } span
        ? [Action(place, "Remove this tag") with { DisabledReason = Refusal(place, span) }]
        : [];

    public override EditPlan Plan(ActionPlace place, ImmutableArray<string> arguments) => EditPlan.Of(place.Document, Edits(place.NodeAt<SpanSyntax>()!));

    private static ImmutableArray<TextChange> Edits(SpanSyntax span) =>
        [new(new TextSpan(span.Span.Start, 1), ""), new(TextSpan.FromBounds(span.ContentSpan.End, span.Span.End), "")];

    private static string? Refusal(ActionPlace place, SpanSyntax span)
    {
        if (span.Block.KindToken?.Text == "note")
            return Note;
        if (span.Block.Name is { } name && IsReferredTo(place, name.Value))
            return $"Another tag refers to `#{name.Value}`.";
        return KeepsCopy(place, span) ? null : OtherCopy;
    }

    private static bool IsReferredTo(ActionPlace place, string name) => place.Article.Spans
        .SelectMany(span => span.Block.Attributes).SelectMany(attribute => attribute.Values).Any(value => value.IsReferenceTo('#') && value.Id == name);

    /// <summary>Paragraphs are read alone, so that the copy of this one tells.</summary>
    private static bool KeepsCopy(ActionPlace place, SpanSyntax span)
    {
        var paragraph = place.Tree.Root.Ancestors<ParagraphSyntax>(span.Span).First();
        var before = paragraph.Text;
        var after = Edits(span).Reverse().Aggregate(before, (text, change) =>
            text.Remove(change.Span.Start - paragraph.Span.Start, change.Span.Length));
        return Copy(before) == Copy(after);

        string Copy(string text) => PlainText.Of(SyntaxTree.Parse(EmptyHeader + text), place.Article.Vocabulary);
    }
}
