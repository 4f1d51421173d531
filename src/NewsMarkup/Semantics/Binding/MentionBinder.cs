using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds what the article's mentions name, and how they name it.</summary>
internal static class MentionBinder
{
    public static ImmutableArray<Mention> Bind(
        ImmutableArray<TaggedSpan> spans, ArticleText text, string? language, DeclarationScope scope, EntityTable entities, SourceBinder sources)
    {
        var saying = new HashSet<Entity>(sources.Speaking);
        var mentions = ImmutableArray.CreateBuilder<Mention>(spans.Length);
        var pronouns = Pronouns.Of(language);
        var ofSpan = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            if (span.Kind != SpanKinds.Mention)
                continue;
            ofSpan.Clear();
            foreach (var id in span.Mentions)
            {
                if (scope.Find(id) is not { } declaration || (span.Mentions.Length > 1 && !ofSpan.Add(id)))
                    continue;
                var symbol = declaration.IsSource ? sources.Use(declaration) : entities.Use(declaration) as Symbol;
                if (symbol is null)
                    continue;
                var form = EnumWords.ParseForm(span.Attributes["form"])
                    ?? FormOf(text.Characters(span.Text), declaration, pronouns, isSource: symbol is Entity entity && saying.Contains(entity));
                mentions.Add(new Mention(symbol, span, form));
            }
        }

        ShareOut(mentions);
        return mentions.DrainToImmutable();
    }

    /// <summary>Gives every entity and source its mentions.</summary>
    private static void ShareOut(IEnumerable<Mention> mentions)
    {
        var named = new Dictionary<Symbol, ImmutableArray<Mention>.Builder>();
        foreach (var mention in mentions)
        {
            if (!named.TryGetValue(mention.Symbol, out var ofSymbol))
                named.Add(mention.Symbol, ofSymbol = ImmutableArray.CreateBuilder<Mention>());
            ofSymbol.Add(mention);
        }

        foreach (var (symbol, ofSymbol) in named)
        {
            if (symbol is Entity entity)
                entity.Mentions = ofSymbol.DrainToImmutable();
            else if (symbol is Source source)
                source.Mentions = ofSymbol.DrainToImmutable();
        }
    }

    private static MentionForm FormOf(ReadOnlySpan<char> words, Declaration declaration, FrozenSet<string> pronouns, bool isSource)
    {
        if (pronouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words))
            return MentionForm.Pronoun;
        if (IsSame(words, declaration.Name))
            return MentionForm.Name;
        if (!isSource || declaration.Kind != "place")
            return MentionForm.Short;
        foreach (var aka in declaration.Aka)
        {
            if (IsSame(words, aka))
                return MentionForm.Metonym;
        }

        return MentionForm.Short;
    }

    private static bool IsSame(ReadOnlySpan<char> words, string name) =>
        words.SequenceEqual(name) || Articles.Without(words).Equals(Articles.Without(name), StringComparison.OrdinalIgnoreCase);
}
