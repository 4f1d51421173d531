using NewsMarkup.LanguageServer.Features.Tags;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers to declare what some words name, and to refer to it.</summary>
internal static class NewEntityItems
{
    private static readonly string[] OfNames = ["person", "org", "place", "work", "event"];

    private static readonly string[] OfDescriptions = ["source", "org", "group"];

    /// <summary>The offers; none for words that are no name, and where the header has no place for a declaration.</summary>
    public static IEnumerable<CompletionItem> Of(ArticleModel article, NameWords words, TextSpan word)
    {
        if (words.Words.IsEmpty || !HeaderEdits.CanDeclare(article.Tree))
            return [];
        return
            from kind in words.IsName ? OfNames : OfDescriptions
            let declaration = NewDeclaration.Of(article, kind, words.Text)
            select new CompletionItem(
                CompletionKind.NewEntity, $"Declare “{words.Text}” as a new {KindNouns.Of(kind)}", new TextChange(word, $"@{declaration.Id}"))
            {
                Detail = $"@{kind} {declaration.Id}",
                FilterText = $"@{declaration.Id} {words.Text}",
                AlsoChanges = [declaration.InHeaderOf(article.Tree)],
            };
    }
}
