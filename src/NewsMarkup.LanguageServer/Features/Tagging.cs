using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What an editor's own commands for tagging ask: each with everything given, and none that asks back.</summary>
internal static class Tagging
{
    /// <summary>What is said where there is nothing to tag.</summary>
    public const string NothingSelected = "Select the words to tag, or put the cursor into a quotation or a name.";

    /// <summary>Tags what is selected.</summary>
    /// <param name="document">The article.</param>
    /// <param name="selection">What is selected, in UTF-16 offsets of the file; empty at a cursor.</param>
    /// <param name="kind">quote, claim, fact, cue, scare, title …; mention for a mention.</param>
    /// <param name="ids">Whom it mentions, or who says it, without <c>@</c>; none where that is to be written later.</param>
    public static EditPlan Wrap(ArticleDocument document, TextSpan selection, string kind, params ImmutableArray<string> ids)
    {
        selection = Inside(document, selection);
        var isMention = kind == "mention";
        var range = isMention || kind == "cue" ? TagRanges.Name(document.Article, selection) : TagRanges.Speech(document.Article, selection);
        if (range is null)
            return EditPlan.Refused(NothingSelected);
        if (isMention)
        {
            return ids.IsEmpty
                ? TagEditing.WrapAndAsk(document, range, "@")
                : TagEditing.Wrap(document, range, string.Join(' ', ids.Select(id => $"@{id}")));
        }

        var tag = TagEditing.SpeechTag(kind, ids);
        return kind is "quote" or "claim" && ids.IsEmpty ? TagEditing.WrapAndAsk(document, range, tag) : TagEditing.Wrap(document, range, tag);
    }

    /// <summary>Declares what is selected, and tags it.</summary>
    /// <param name="document">The article.</param>
    /// <param name="selection">What is selected, in UTF-16 offsets of the file; empty at a cursor.</param>
    /// <param name="kind">The kind of declaration: person, org, place, source …</param>
    public static EditPlan Declare(ArticleDocument document, TextSpan selection, string kind) =>
        TagRanges.Name(document.Article, Inside(document, selection)) is { } range
            ? TagEditing.Declare(document, range, kind)
            : EditPlan.Refused(NothingSelected);

    /// <summary>Who may say what is selected, the likeliest first; everybody who is declared is among them.</summary>
    public static ImmutableArray<Speaker> Speakers(ArticleDocument document, TextSpan selection)
    {
        selection = Inside(document, selection);
        return SpeakerList.For(document.Article, TagRanges.Speech(document.Article, selection)?.Span ?? selection);
    }

    /// <summary>What the words that are selected may name; null where no words are.</summary>
    public static NameOptions? Names(ArticleDocument document, TextSpan selection)
    {
        var article = document.Article;
        if (TagRanges.Name(article, Inside(document, selection)) is not { } range)
            return null;
        var words = article.Text.Slice(article.Text.FromSource(range.Span));
        if (string.IsNullOrWhiteSpace(words))
            return null;
        var named = MentionCandidates.For(article, words);
        var others = article.Scope.All.Where(declaration => !declaration.IsReview && article.Scope.Find(declaration.Id) == declaration).Except(named);
        var likely = KindGuess.Order(article, words, KindGuess.WordBefore(article, range.Span));
        return new NameOptions(
            words,
            named,
            [.. others.OrderBy(declaration => declaration.Name, StringComparer.OrdinalIgnoreCase)],
            [.. likely.Union(DeclarationKinds.All.Select(kind => kind.Name).Where(kind => kind != "review"))]);
    }

    /// <summary>
    /// The quotation without a tag after an offset, or before it, from the article's other end where there is none; null where all are tagged.
    /// </summary>
    /// <param name="document">The article.</param>
    /// <param name="offset">The offset, in UTF-16 code units of the file.</param>
    /// <param name="direction">Where to look.</param>
    public static TextSpan? NextUntaggedQuote(ArticleDocument document, int offset, Direction direction)
    {
        var article = document.Article;
        ImmutableArray<TextSpan> places = [.. UntaggedQuotations.In(article).Select(quotation => article.Text.ToSource(quotation.Span))];
        if (places.IsEmpty)
            return null;
        var next = direction == Direction.Forward
            ? places.Where(place => place.Start > offset).Append(places[0]).First()
            : places.Reverse().Where(place => place.End < offset).Append(places[^1]).First();
        return next;
    }

    private static TextSpan Inside(ArticleDocument document, TextSpan selection)
    {
        var start = Math.Clamp(selection.Start, 0, document.Tree.Length);
        return TextSpan.FromBounds(start, Math.Clamp(selection.End, start, document.Tree.Length));
    }
}
