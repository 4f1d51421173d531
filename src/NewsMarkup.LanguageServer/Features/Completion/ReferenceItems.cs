using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>
/// Offers what can be referred to with <c>@</c>: first who the sentence says is speaking, then by likeness to the bracketed words, then by
/// nearness, then by use.
/// </summary>
/// <param name="document">The article.</param>
/// <param name="word">The range that an item takes the place of.</param>
/// <param name="cursor">The offset of the cursor.</param>
internal sealed class ReferenceItems(ArticleDocument document, TextSpan word, int cursor)
{
    /// <summary>About the length of a paragraph, in UTF-16 code units: what stands so near to the cursor is equally near.</summary>
    private const int Near = 500;

    private readonly ArticleModel _article = document.Article;
    private readonly IReadOnlyDictionary<Declaration, EntityUse> _uses = EntityUse.All(document.Article);

    /// <summary>Those that some words may name.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isWanted">True for a declaration that fits.</param>
    public ImmutableArray<RankedReference> LikeWords(NameWords words, Func<Declaration, bool> isWanted) =>
        Ranked(isWanted, declaration => (int)DeclaredNames.Of(declaration).To(words));

    /// <summary>Those that a pronoun may stand for, whom it likely means first.</summary>
    /// <param name="words">The range of the file that the pronoun stands in.</param>
    /// <param name="isWanted">True for a declaration that fits.</param>
    public ImmutableArray<RankedReference> ForPronoun(TextSpan words, Func<Declaration, bool> isWanted)
    {
        var range = _article.Text.FromSource(words);
        return Speaking(new Antecedents(_article, range).PronounAfter(range) ?? [], isWanted);
    }

    /// <summary>Those that may say something, the likely speakers first.</summary>
    /// <param name="speakers">The likely speakers.</param>
    /// <param name="isWanted">True for a declaration that fits.</param>
    public ImmutableArray<RankedReference> Speaking(ImmutableArray<Symbol> speakers, Func<Declaration, bool> isWanted)
    {
        var likely = speakers.Select(DisplayNames.DeclarationOf).OfType<Declaration>().ToList();
        return Ranked(isWanted, declaration => likely.Contains(declaration) ? (int)Likeness.Name : Speaks(declaration) ? 1 : 0);
    }

    /// <summary>The item of a declaration.</summary>
    public CompletionItem Item(Declaration declaration) => new(CompletionKind.Entity, $"@{declaration.Id}", new TextChange(word, $"@{declaration.Id}"))
    {
        Detail = DisplayNames.WithRole(declaration),
        FilterText = Markdown.OneLine($"@{declaration.Id} {declaration.Name} {string.Join(' ', declaration.Aka)}"),
        CommitCharacters = document.Text.Slice(word) is ['@', ..] ? "}" : "",
        Topic = new CompletionTopic(CompletionTopicKind.Entity, declaration.Id),
    };

    /// <summary>The likely speakers of the words of a tag, in the order of the text.</summary>
    public static ImmutableArray<Symbol> Speakers(ArticleModel article, TextSpan words) => words.IsEmpty || article.Blocks.IsEmpty
        ? []
        : [.. LikelySource.Of(article, article.Text.FromSource(words)).Where(symbol => DisplayNames.DeclarationOf(symbol) is not null)];

    private ImmutableArray<RankedReference> Ranked(Func<Declaration, bool> isWanted, Func<Declaration, int> likeness) =>
    [
        .. _article.Scope.All.Where(declaration => isWanted(declaration) && _article.Scope.Find(declaration.Id) == declaration)
            .Select(declaration => (Declaration: declaration, Likeness: likeness(declaration), Use: _uses.GetValueOrDefault(declaration)))
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => Distance(candidate.Use))
            .ThenByDescending(candidate => candidate.Use?.Count ?? 0)
            .Select(candidate => new RankedReference(candidate.Declaration, (Likeness)candidate.Likeness)),
    ];

    private static bool Speaks(Declaration declaration) => declaration.Kind is not ("place" or "event" or "product" or "work");

    /// <summary>How many paragraphs, about, lie between the cursor and the nearest mention.</summary>
    private int Distance(EntityUse? use)
    {
        if (use is null || use.Mentions.IsEmpty)
            return int.MaxValue;
        var after = Sorted.LastBefore(use.Mentions, static mention => mention.Span.Place.Start, cursor) + 1;
        var nearest = int.MaxValue;
        if (after > 0)
            nearest = cursor - use.Mentions[after - 1].Span.Place.Start;
        if (after < use.Mentions.Length)
            nearest = Math.Min(nearest, use.Mentions[after].Span.Place.Start - cursor);
        return nearest / Near;
    }
}
