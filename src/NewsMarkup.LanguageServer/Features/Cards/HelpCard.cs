using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Cards;

/// <summary>What the words of the notation mean, as Markdown.</summary>
internal static class HelpCard
{
    private const int Longest = 300;

    /// <summary>A kind of span.</summary>
    public static string Of(SpanKind kind) =>
        $"**{kind.Name}** — {Markdown.Text(kind.Description, Longest)}{Keys(kind.Attributes)}";

    /// <summary>A kind of declaration.</summary>
    public static string Of(DeclarationKind kind) =>
        $"**@{kind.Name}** — {Markdown.Text(kind.Description, Longest)}{Keys(kind.Attributes)}";

    /// <summary>An attribute.</summary>
    public static string Of(AttributeDefinition attribute)
    {
        var words = Words(attribute.DescribedWords);
        var several = attribute.TakesSeveral ? "\n\nIt may have several values." : "";
        return $"**{attribute.Key}=** — {Markdown.Text(attribute.Description, Longest)}{words}{several}";
    }

    /// <summary>A word of an attribute or a header key.</summary>
    public static string Of(DescribedWord word) =>
        word.Description is null ? $"**{Markdown.Text(word.Word, Longest)}**" : $"**{word.Word}** — {word.Description}";

    /// <summary>A header key that the language knows.</summary>
    public static string OfHeaderKey(string key) => $"**{key}:** — {HeaderKeys.DescriptionOf(key)}{Words(HeaderKeys.WordsOf(key))}";

    /// <summary>A rule: what it says, why, and what to do.</summary>
    /// <remarks>The text of a descriptor is Markdown already, as on the rule's page.</remarks>
    public static string Of(RuleDescriptor rule) =>
        $"**{rule.Id} {rule.Name}** — {rule.Title}\n\n*Why.* {rule.Guidance.Why}\n\n*What to do.* {rule.Guidance.HowToFix}\n\n"
        + $"*When to allow it.* {rule.Guidance.WhenToSuppress}";

    /// <summary>A register, by what it declares.</summary>
    public static string OfRegister(string path, IEnumerable<string> names)
    {
        const int shown = 12;
        var all = names.ToList();
        var more = all.Count > shown ? " …" : "";
        return $"**{Markdown.Text(path, Longest)}** — {Counted.Of(all.Count, "declaration")}"
            + $"\n\n{string.Join(", ", all.Take(shown).Select(name => Markdown.Text(name, Longest)))}{more}";
    }

    private static string Keys(ImmutableArray<AttributeDefinition> attributes) =>
        attributes.IsEmpty ? "" : $"\n\nAttributes: {string.Join(", ", attributes.Select(attribute => $"`{attribute.Key}`"))}";

    private static string Words(IEnumerable<DescribedWord> words)
    {
        var lines = words.Select(word => word.Description is null ? $"\n* `{word.Word}`" : $"\n* `{word.Word}`: {word.Description}").ToList();
        return lines.Count == 0 ? "" : $"\n{string.Concat(lines)}";
    }
}
