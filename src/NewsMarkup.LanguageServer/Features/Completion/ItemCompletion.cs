using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers the items of a tag: kinds, mentions, names, attributes.</summary>
/// <param name="document">The article.</param>
/// <param name="site">The item.</param>
internal sealed class ItemCompletion(ArticleDocument document, CompletionSite.Item site)
{
    private readonly ArticleModel _article = document.Article;
    private readonly string _words = document.Text.Slice(site.Tag.Words);
    private readonly ImmutableArray<TagItem> _others = [.. site.Tag.Others(site.Cursor)];

    /// <summary>The offers.</summary>
    public IEnumerable<CompletionItem> Items()
    {
        if (site.Tag.Declaration is { } declaration)
            return AttributeItems.Of(_article.Vocabulary, declaration, site, _others);
        var kind = site.Tag.Kind(site.Cursor);
        var isMention = _others.Any(item => item.Text is ['@', ..]);
        return (site.Sign, kind, isMention) switch
        {
            ('#', _, _) => NewName(),
            ('@', null, _) => Mentions(),
            ('@', _, _) => [],
            (_, null, false) => Openers(),
            _ => AttributeItems.Of(_article.Vocabulary, kind is null ? SpanKinds.Mention : _article.Vocabulary.SpanKind(kind), site, _others),
        };
    }

    /// <summary>What a tag begins with: whichever its words look like first, a kind or a mention.</summary>
    private IEnumerable<CompletionItem> Openers()
    {
        var likely = SpanKindGuess.Of(_words, _article.Meta.Language);
        var kinds = Speech(likely).Concat(Kinds(likely));
        return likely.IsEmpty ? Mentions().Concat(kinds) : kinds.Concat(Mentions());
    }

    private IEnumerable<CompletionItem> Kinds(ImmutableArray<string> likely)
    {
        var kinds = _article.Vocabulary.SpanKindNames.Select(name => _article.Vocabulary.SpanKind(name)!)
            .OrderBy(kind => IndexOf(kind));
        var ordered = SpanKindGuess.Order(kinds, likely, IsWholeParagraph());
        return ordered.Select(kind => new CompletionItem(CompletionKind.Kind, kind.Name, new TextChange(site.Word, kind.Name))
        {
            Detail = kind.Description,
            CommitCharacters = " ",
            Topic = new CompletionTopic(CompletionTopicKind.SpanKind, kind.Name),
        });
    }

    /// <summary>The place of a kind in the order in which the language explains them; those of a project come last.</summary>
    private static int IndexOf(SpanKind kind) => SpanKinds.All.TakeWhile(known => known.Name != kind.Name).Count();

    /// <summary>True when the words with their tag are all of their paragraph, as those of a heading are.</summary>
    private bool IsWholeParagraph()
    {
        var node = _article.Tree.Root.Find(site.Tag.Words);
        while (node is not (null or ParagraphSyntax))
            node = node.Parent;
        return node is ParagraphSyntax { ContentSpan: var paragraph }
            && paragraph.Start == site.Tag.Words.Start - 1 && paragraph.End <= site.Tag.Span.End;
    }

    /// <summary>A whole tag for words that somebody says whom the sentence names.</summary>
    private IEnumerable<CompletionItem> Speech(ImmutableArray<string> likely)
    {
        if (likely is not [("quote" or "claim") and var kind, ..] || ReferenceItems.Speakers(_article, site.Tag.Words) is not { IsEmpty: false } speakers)
            return [];
        var tag = $"{kind} {LikelySource.By(speakers)}";
        return
        [
            new CompletionItem(CompletionKind.Kind, tag, new TextChange(site.Word, tag))
            {
                Detail = DisplayNames.Of(speakers),
                IsPreselected = true,
                Topic = new CompletionTopic(CompletionTopicKind.SpanKind, kind),
            },
        ];
    }

    private IEnumerable<CompletionItem> Mentions()
    {
        var words = new NameWords(_words, _article.Meta.Language);
        var given = _others.Select(item => item.Text).ToHashSet(StringComparer.Ordinal);
        var references = new ReferenceItems(document, site.Word, site.Cursor);
        bool IsWanted(Declaration declaration) => !declaration.IsReview && !given.Contains($"@{declaration.Id}");
        var ranked = words.IsPronoun ? references.ForPronoun(site.Tag.Words, IsWanted) : references.LikeWords(words, IsWanted);
        var alike = ranked.TakeWhile(reference => reference.Likeness >= Likeness.Misspelling).ToList();
        var known = alike.Select((reference, index) => references.Item(reference.Declaration) with { IsPreselected = index == 0 });
        var isNew = !words.IsPronoun && alike.TrueForAll(reference => reference.Likeness < Likeness.Surname);
        return known
            .Concat(isNew ? NewEntityItems.Of(_article, words, site.Word) : [])
            .Concat(ranked.Skip(alike.Count).Select(reference => references.Item(reference.Declaration)));
    }

    private IEnumerable<CompletionItem> NewName()
    {
        var id = new SpanIds(_article).Of(_words);
        return
        [
            new CompletionItem(CompletionKind.Claim, $"#{id}", new TextChange(site.Word, $"#{id}"))
            {
                Detail = "A name, so that other tags can refer to these words",
            },
        ];
    }
}
