using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers to declare what some words name, and to refer to it.</summary>
internal static class NewEntityItems
{
    private static readonly (string Kind, string Noun)[] OfNames =
    [
        ("person", "person"), ("org", "organisation"), ("place", "place"), ("work", "work"), ("event", "event"),
    ];

    private static readonly (string Kind, string Noun)[] OfDescriptions = [("source", "source"), ("org", "organisation"), ("group", "group")];

    /// <summary>The offers; none for words that are no name, and where the header has no place for a declaration.</summary>
    public static IEnumerable<CompletionItem> Of(ArticleModel article, NameWords words, TextSpan word)
    {
        if (words.Words.IsEmpty || !HeaderEdits.CanDeclare(article.Tree))
            return [];
        var id = NewIds.Of(IdWords(words), "source", candidate => article.Scope.Find(candidate) is not null);
        return (words.IsName ? OfNames : OfDescriptions).Select(sort =>
            new CompletionItem(CompletionKind.NewEntity, $"Declare “{words.Text}” as a new {sort.Noun}", new TextChange(word, $"@{id}"))
            {
                Detail = $"@{sort.Kind} {id}",
                FilterText = $"@{id} {words.Text}",
                AlsoChanges = [HeaderEdits.Declare(article.Tree, sort.Kind, id, words.Text)],
            });
    }

    /// <summary>The words that the id is made of: of a name of two or three words the last, as people say it; else all.</summary>
    private static string IdWords(NameWords words) => words is { IsName: true, Words: { Length: 2 or 3 } names } ? names[^1] : words.Text;
}
