using System.Globalization;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers patterns to be filled in: a header, paragraphs that are tagged as a whole, the tag after a bracket.</summary>
internal static class PatternItems
{
    /// <summary>A header for a file that has none.</summary>
    public static CompletionItem Header(ArticleDocument document, TextSpan word)
    {
        var newLine = HeaderEdits.LineEndOf(document.Text.ToString());
        var date = document.Settings.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new CompletionItem(CompletionKind.Snippet, "--- header", new TextChange(word, Lines("Headline", "Name", "---")))
        {
            Detail = "Headline, date and byline",
            FilterText = "---",
            Snippet = Lines(Snippet.Place(1, "Headline"), Snippet.Place(2, "Name"), $"---{newLine}{Snippet.Place(0)}"),
        };

        string Lines(string headline, string name, string end) =>
            string.Join(newLine, "---", $"headline: {headline}", $"date: {date}", $"byline: {name}", end);
    }

    /// <summary>Paragraphs for a line that is blank.</summary>
    public static IEnumerable<CompletionItem> Paragraphs(TextSpan word) =>
    [
        Pattern("[heading]{heading}", "A heading", word, $"[{Snippet.Place(1, "heading")}]{{heading\\}}"),
        Pattern("[words]{caption}", "The words under a picture", word,
            $"[{Snippet.Place(1, "words")}]{{caption image=\"{Snippet.Place(2)}\" credit=\"{Snippet.Place(3)}\" alt=\"{Snippet.Place(4)}\"\\}}"),
        Pattern("[\"words\"]{quote}", "What somebody says, in their own words", word, $"[\"{Snippet.Place(1, "words")}\"]{{quote by={Snippet.Place(2)}\\}}"),
        Pattern("[words]{correction}", "A correction", word, $"[{Snippet.Place(1, "words")}]{{correction when={Snippet.Place(2)}\\}}"),
        AllowItem.Of(word),
    ];

    /// <summary>The tag for words in brackets.</summary>
    public static IEnumerable<CompletionItem> Tags(ArticleDocument document, CompletionSite.Bracket site)
    {
        var words = document.Text.Slice(site.Words);
        var speakers = ReferenceItems.Speakers(document.Article, site.Words);
        var by = speakers.IsEmpty ? "by=" : LikelySource.By(speakers);
        var likely = SpanKindGuess.Of(words, document.Article.Meta.Language);
        return new[]
            {
                Tag("quote", $"quote {by}", speakers.IsEmpty),
                Tag("claim", $"claim {by}", speakers.IsEmpty),
                Tag("fact", "fact", asksForMore: false),
                Tag("cue", "cue", asksForMore: false),
                Tag("", "", asksForMore: true),
            }
            .OrderBy(tag => likely.IndexOf(tag.Kind) is >= 0 and var index ? index : likely.Length)
            .Select(tag => tag.Item);

        (string Kind, CompletionItem Item) Tag(string kind, string tag, bool asksForMore) => (kind,
            new CompletionItem(CompletionKind.Snippet, $"{{{(kind.Length == 0 ? "…" : tag)}}}", new TextChange(site.Word, $"{{{tag}}}"))
            {
                Detail = kind.Length == 0 ? "A mention, or another kind" : Semantics.Vocabulary.Default.SpanKind(kind)!.Description,
                Snippet = $"{{{Snippet.Literal(tag)}{(asksForMore ? Snippet.Place(1) : "")}\\}}",
                AsksForMore = asksForMore,
            });
    }

    private static CompletionItem Pattern(string label, string detail, TextSpan word, string snippet) =>
        new(CompletionKind.Snippet, label, new TextChange(word, label)) { Detail = detail, Snippet = snippet };
}
