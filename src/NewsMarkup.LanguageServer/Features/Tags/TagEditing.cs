using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>The edits that tag words.</summary>
internal static class TagEditing
{
    private const string OpenHeader = "The header is not closed: write `---` on a line of its own after it.";

    /// <summary>What the braces hold for words that somebody says.</summary>
    /// <param name="kind"><c>quote</c> or <c>claim</c>.</param>
    /// <param name="speakers">The ids of those who say it; none where that is still to be said.</param>
    public static string SpeechTag(string kind, ImmutableArray<string> speakers) =>
        speakers.IsEmpty ? kind : $"{kind} by={string.Join(',', speakers.Select(id => $"@{id}"))}";

    /// <summary>Puts words into a tag.</summary>
    public static EditPlan Wrap(ArticleDocument document, TagRange range, string tag) => range.Refusal is { } why
        ? EditPlan.Refused(why)
        : EditPlan.Of(document, Wrapping.Of(document.Article, range.Span, tag));

    /// <summary>Puts words into a tag that is not complete yet, with the cursor where the rest is to be written.</summary>
    public static EditPlan WrapAndAsk(ArticleDocument document, TagRange range, string tag) =>
        Wrap(document, range, tag) is { Refusal: null } plan
            ? plan with { Caret = new TextSpan(range.Span.End + "[]{".Length + tag.Length, 0) }
            : EditPlan.Refused(range.Refusal!);

    /// <summary>Declares what words name, and tags them.</summary>
    public static EditPlan Declare(ArticleDocument document, TagRange range, string kind)
    {
        if ((range.Refusal ?? DeclarationRefusal(document)) is { } why)
            return EditPlan.Refused(why);
        var article = document.Article;
        var declaration = NewDeclaration.Of(article, kind, article.Text.Slice(article.Text.FromSource(range.Span)));
        return EditPlan.Of(document, [declaration.InHeaderOf(article.Tree), .. Wrapping.Of(article, range.Span, $"@{declaration.Id}")]);
    }

    /// <summary>Why nothing can be declared in a file, in one sentence; null where something can.</summary>
    public static string? DeclarationRefusal(ArticleDocument document) => HeaderEdits.CanDeclare(document.Tree) ? null : OpenHeader;
}
