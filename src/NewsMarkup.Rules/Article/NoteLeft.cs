using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A note to colleagues, or a place to be filled in, in an article that is ready for readers.</summary>
internal sealed class NoteLeft : Rule
{
    private static readonly WordsOption Placeholders = new("placeholders", "Words that mark a place to be filled in, besides TK; as they are written.");

    public static readonly RuleDescriptor Descriptor = new(
        "NM6005", "note-left", RuleCategory.Article, Severity.Error, Preset.Light,
        Title: "A note or placeholder left",
        Message: "{0} is left in an article that is to be published.",
        Guidance: new(
            Why: "A note that is still there is a question that nobody has settled, and TK is a hole in the text.",
            HowToFix: "Settle what it asks and take it out. What is for those who work on the file later may stay in a comment, after `%%`.",
            WhenToSuppress: "Where the letters are a name: «TK» on a uniform."),
        Guides: [],
        Fix: FixKind.Suggested, Since: "1.0")
    {
        Options = [Placeholders],
        Examples = new(
            Fires:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                status: publish
                ---
                The dam was built in 1961. [Ada: or 1962?]{note}
                """,
                """
                ---
                headline: Dam
                date: 2026-03-14
                status: publish
                ---
                The dam holds TK million cubic metres.
                """,
            ],
            Silent:
            [
                """
                ---
                headline: Dam
                date: 2026-03-14
                status: review
                ---
                The dam was built in TK. [Ada: or 1962?]{note}
                """,
                """
                ---
                headline: Dam
                date: 2026-03-14
                status: publish
                ---
                %% The year was checked with the archive.
                The dam was built in 1961.
                """,
            ]),
    };

    public override ImmutableArray<RuleDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) =>
        on.Articles(context =>
        {
            if (context.Article.Meta["status"] != "publish")
                return;
            var own = context.Option(Placeholders).ToImmutableHashSet(StringComparer.Ordinal);
            ReportNotes(context);
            ReportPlaceholders(context, word => own.Contains(word) || IsTK(word));
        });

    private static void ReportNotes(ArticleContext context)
    {
        foreach (var span in context.Article.Spans.Where(span => !span.IsBroken))
        {
            if (span.Kind!.Role == SpanRole.Note)
                Report(context, span.Place, "A note", new Fix("Remove the note", FixKind.Suggested, span.Place, ""));
            else if (span.Attribute("note") is { } note)
                Report(context, note.Span, "A `note=`", new Fix("Remove the note", FixKind.Suggested, () => [TagEdits.Remove(note)]));
        }
    }

    private static void ReportPlaceholders(ArticleContext context, Func<string, bool> isPlaceholder)
    {
        var article = context.Article;
        var mentions = article.Mentions.Select(mention => mention.Text).ToImmutableArray();
        foreach (var word in Found(article.Text.Value, isPlaceholder).Where(word => !IsPartOfName(word, mentions)))
            Report(context, article.Text.ToSource(word), $"«{article.Text.Slice(word)}»");
        var published = article.Meta.Fields.Select(field => (SyntaxNode)field.Value)
            .Concat(article.Scope.Own.SelectMany(own => own.Syntax.Block?.Attributes ?? []).SelectMany(attribute => attribute.Values))
            .Concat(article.Spans
                .SelectMany(span => span.Block.Attributes)
                .Where(attribute => attribute.Key.Text != "note")
                .SelectMany(attribute => attribute.Values));
        foreach (var node in published)
        {
            foreach (var word in Found(node.Text, isPlaceholder))
                Report(context, word with { Start = word.Start + node.Span.Start }, $"«{node.Text.Substring(word.Start, word.Length)}»");
        }
    }

    private static IEnumerable<TextSpan> Found(string text, Func<string, bool> isPlaceholder) =>
        Words.In(text).Where(word => isPlaceholder(text.Substring(word.Start, word.Length)));

    /// <summary>TK, TKTK …, alone or joined to a word as in <c>TK-year-old</c>; two or more also in small letters.</summary>
    private static bool IsTK(string word)
    {
        var end = word.IndexOf('-', StringComparison.Ordinal);
        var head = end < 0 ? word : word[..end];
        return head.Length >= 2 && head.Length % 2 == 0
            && (IsRepeated(head, "TK") || (head.Length > 2 && IsRepeated(head, "tk")));
    }

    private static bool IsRepeated(string word, string part)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != part[i % part.Length])
                return false;
        }

        return true;
    }

    private static bool IsPartOfName(TextSpan word, ImmutableArray<TextSpan> mentions)
    {
        var index = Sorted.LastBefore(mentions, static mention => mention.Start, word.Start + 1);
        return index >= 0 && mentions[index].Contains(word);
    }

    private static void Report(ArticleContext context, TextSpan place, string what, params ImmutableArray<Fix> fixes) =>
        context.Report(context.Finding(Descriptor, place, what) with { Fixes = fixes });
}
