using System.Collections.Immutable;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds what the article's mentions name, and how they name it.</summary>
internal static class MentionBinder
{
    public static ImmutableArray<Mention> Bind(
        ImmutableArray<TaggedSpan> spans, ArticleText text, string? language, DeclarationScope scope, EntityTable entities, SourceBinder sources)
    {
        var saying = new HashSet<Entity>(sources.Speaking);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        foreach (var span in spans.Where(span => span.Kind == SpanKinds.Mention))
        {
            foreach (var declaration in span.Mentions.Select(token => scope.Find(token.Value)).OfType<Declaration>().Distinct())
            {
                var symbol = declaration.IsSource ? sources.Use(declaration.Id) : entities.Use(declaration) as Symbol;
                if (symbol is null)
                    continue;
                var form = EnumWords.ParseForm(span.Attributes["form"])
                    ?? FormOf(text.Slice(span.Text), declaration, language, isSource: symbol is Entity entity && saying.Contains(entity));
                mentions.Add(new Mention(symbol, span, form));
            }
        }

        foreach (var ofSymbol in mentions.GroupBy(mention => mention.Symbol))
        {
            if (ofSymbol.Key is Entity entity)
                entity.Mentions = [.. ofSymbol];
            else if (ofSymbol.Key is Source source)
                source.Mentions = [.. ofSymbol];
        }

        return mentions.DrainToImmutable();
    }

    private static MentionForm FormOf(string words, Declaration declaration, string? language, bool isSource)
    {
        if (Pronouns.Contains(words, language))
            return MentionForm.Pronoun;
        if (IsSame(words, declaration.Name))
            return MentionForm.Name;
        return isSource && declaration.Kind == "place" && declaration.Aka.Any(aka => IsSame(words, aka)) ? MentionForm.Metonym : MentionForm.Short;
    }

    private static bool IsSame(string words, string name) =>
        Articles.Without(words).Equals(Articles.Without(name), StringComparison.OrdinalIgnoreCase);
}
