using System.Globalization;
using System.Text;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Cards;

/// <summary>What is known of an entity or a source, on one card of Markdown.</summary>
internal static class EntityCard
{
    private const int LongestName = 120;
    private const int LongestQuote = 90;
    private const int SayingsShown = 3;

    /// <summary>The card of a declaration, with what an article does with it.</summary>
    public static string Of(ArticleModel article, Declaration declaration)
    {
        var card = new StringBuilder();
        card.Append($"**{Markdown.Text(declaration.Name, LongestName)}** · {Markdown.Text(DisplayNames.Noun(declaration), LongestName)}");
        AppendLine(card, Position(article, declaration));
        if (!declaration.Aka.IsEmpty)
            AppendLine(card, $"also {string.Join(", ", declaration.Aka.Select(aka => $"*{Markdown.Text(aka, LongestName)}*"))}");
        AppendLine(card, string.Join("  \n", declaration.SameAs.Concat(declaration.Attributes.Texts("url")).Select(Markdown.Link)));
        AppendFact(card, "Named only as this because", declaration.Attributes["reason"]);
        AppendFact(card, "Approved by", declaration.Attributes["approved-by"]);
        AppendFact(card, "Checked by", declaration.Attributes["author"]);
        if (!article.IsRegister && !declaration.IsReview)
            AppendUse(card, article, EntityUse.Of(article, declaration));
        return card.ToString();
    }

    /// <summary>Office and organisation: <c>spokesman, Ministry of Water</c>; empty where neither is declared.</summary>
    private static string Position(ArticleModel article, Declaration declaration)
    {
        var body = declaration.Attributes.Values("affiliation") is [var organisation, ..] ? article.Scope.Find(organisation.IdCharacters)?.Name : null;
        return string.Join(", ", new[] { declaration.Attributes["role"], body }.OfType<string>().Select(part => Markdown.Text(part, LongestName)));
    }

    private static void AppendUse(StringBuilder card, ArticleModel article, EntityUse use)
    {
        card.Append("\n\n").Append(use.Summary);
        AppendList(card, article, "Says", use.Sayings);
        AppendList(card, article, "Denies", use.Denials);
        AppendList(card, article, "Doubts", use.Doubts);
    }

    private static void AppendList(StringBuilder card, ArticleModel article, string verb, IEnumerable<Attribution> attributions)
    {
        var all = attributions.ToList();
        if (all.Count == 0)
            return;
        card.Append($"\n\n{verb}:\n");
        foreach (var attribution in all.Take(SayingsShown))
            card.Append($"\n* {Markdown.Quoted(article.Text.Slice(attribution.Span.Text), LongestQuote)}");
        if (all.Count > SayingsShown)
            card.Append(CultureInfo.InvariantCulture, $"\n* … and {all.Count - SayingsShown} more");
    }

    private static void AppendFact(StringBuilder card, string label, string? value) =>
        AppendLine(card, value is null ? "" : $"{label}: {Markdown.Text(value, LongestName)}");

    private static void AppendLine(StringBuilder card, string line)
    {
        if (line.Length > 0)
            card.Append("  \n").Append(line);
    }
}
