using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What an article does with a declaration.</summary>
/// <param name="Mentions">Where it names it, in the order of the text.</param>
/// <param name="Attributions">What it has it say, in the order of the text.</param>
internal sealed record EntityUse(ImmutableArray<Mention> Mentions, ImmutableArray<Attribution> Attributions)
{
    private static readonly EntityUse None = new([], []);

    /// <summary>What it says in claims of its own.</summary>
    public IEnumerable<Attribution> Sayings => Attributions.Where(attribution => attribution.Stance == Stance.Asserts);

    /// <summary>What it denies.</summary>
    public IEnumerable<Attribution> Denials => Attributions.Where(attribution => attribution.Stance == Stance.Denies);

    /// <summary>What it doubts.</summary>
    public IEnumerable<Attribution> Doubts => Attributions.Where(attribution => attribution.Stance == Stance.Doubts);

    /// <summary>How often the article comes to speak of it.</summary>
    public int Count => Mentions.Length + Attributions.Length;

    /// <summary><c>3 mentions · 2 claims · 1 denial</c>.</summary>
    public string Summary => Counted.AllOf(
        (Mentions.Length, "mention"), (Sayings.Count(), "claim"), (Denials.Count(), "denial"), (Doubts.Count(), "doubt"));

    /// <summary>The use of one declaration. O(entities + sources).</summary>
    public static EntityUse Of(ArticleModel article, Declaration declaration) => Of(
        article.Entities.FirstOrDefault(entity => entity.Declaration == declaration),
        article.Sources.FirstOrDefault(source => source.Declaration == declaration));

    /// <summary>The use of every declaration that the article uses. O(entities + sources).</summary>
    public static IReadOnlyDictionary<Declaration, EntityUse> All(ArticleModel article)
    {
        var uses = new Dictionary<Declaration, EntityUse>();
        foreach (var entity in article.Entities)
            uses[entity.Declaration] = Of(entity, source: null);
        foreach (var source in article.Sources)
        {
            if (source.Declaration is { } declaration)
                uses[declaration] = Of(source.Entity, source);
        }

        return uses;
    }

    private static EntityUse Of(Entity? entity, Source? source) => entity is null && source is null
        ? None
        : new EntityUse(entity?.Mentions ?? source!.Mentions, source?.Attributions ?? []);
}
