using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers the lines of a header.</summary>
/// <param name="document">The article.</param>
internal sealed class HeaderCompletion(ArticleDocument document)
{
    private static readonly ImmutableArray<string> Languages = [.. WordLists.Languages, "en-GB", "en-US"];

    private readonly ArticleModel _article = document.Article;

    /// <summary>What a line may begin with: keys that are not there yet, declarations, registers, a comment.</summary>
    public IEnumerable<CompletionItem> Lines(CompletionSite.HeaderLine site)
    {
        var rest = document.Text.Slice(TextSpan.FromBounds(site.Word.End, LineEnds.EndOfLine(document.Text.ToString(), site.Word.End)));
        return document.Text.Slice(site.Word) is ['@', ..]
            ? Declarations(site.Word, rest)
            : Keys(site.Word, rest).Concat(Declarations(site.Word, rest)).Append(AllowItem.Of(site.Word));
    }

    /// <summary>The values of a key.</summary>
    public IEnumerable<CompletionItem> Values(CompletionSite.FieldValue site)
    {
        if (HeaderKeys.Dates.Contains(site.Key))
            return new DateItems(document, site.Word).Today();
        return site.Key == "language"
            ? Languages.Select(tag => WordItem.Of(new DescribedWord(tag, null), site.Word))
            : HeaderKeys.WordsOf(site.Key).Select(word => WordItem.Of(word, site.Word));
    }

    private IEnumerable<CompletionItem> Keys(TextSpan word, string rest)
    {
        var colon = rest is [':', ..] ? "" : ": ";
        return HeaderKeys.InOrder
            .Where(key => HeaderKeys.Repeated.Contains(key) || _article.Meta.Find(key) is not { } field || word.Contains(field.Key.Span))
            .Select(key => new CompletionItem(CompletionKind.Key, key, new TextChange(word, key + colon))
            {
                Detail = HeaderKeys.DescriptionOf(key)!,
                AsksForMore = HeaderKeys.Dates.Contains(key) || key == "language" || !HeaderKeys.WordsOf(key).IsEmpty,
                Topic = new CompletionTopic(CompletionTopicKind.HeaderKey, key),
            });
    }

    private IEnumerable<CompletionItem> Declarations(TextSpan word, string rest)
    {
        var isWhole = !string.IsNullOrWhiteSpace(rest);
        var vocabulary = _article.Vocabulary;
        var known = DeclarationKinds.All.Select(kind => kind.Name);
        return known.Concat(vocabulary.DeclarationKindNames.Except(known).Order(StringComparer.Ordinal))
            .Select(name => new CompletionItem(CompletionKind.Kind, $"@{name}", new TextChange(word, isWhole ? $"@{name}" : $"@{name} id \"Name\""))
            {
                Detail = vocabulary.DeclarationKind(name)!.Description,
                Snippet = isWhole ? null : $"@{Snippet.Literal(name)} {Snippet.Place(1, "id")} \"{Snippet.Place(2, "Name")}\"{Snippet.Place(0)}",
                Topic = new CompletionTopic(CompletionTopicKind.DeclarationKind, name),
            })
            .Append(new CompletionItem(CompletionKind.Snippet, Lexis.UseKeyword, new TextChange(word, isWhole ? Lexis.UseKeyword : "@use \"\""))
            {
                Detail = "Use the declarations of a register",
                Snippet = isWhole ? null : $"@use \"{Snippet.Place(1)}\"",
                AsksForMore = !isWhole,
            });
    }
}
