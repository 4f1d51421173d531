using System.Collections.Immutable;
using NewsMarkup.Search;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Searches;

/// <summary>What was found in an article, or why it could not be read.</summary>
/// <param name="Path">The path as the user knows it.</param>
/// <param name="Article">What it says; null where nothing was found in it.</param>
/// <param name="Found">What was found, in the order of the text.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record SearchedArticle(string Path, ArticleModel? Article, ImmutableArray<FoundStatement> Found, string? Problem = null);
