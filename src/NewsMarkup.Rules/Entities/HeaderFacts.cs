using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// What was learnt of those whom a header declares, kept with it: the next version of the article learns anew only what has changed. Whoever takes
/// something from here makes sure that it still holds. Immutable.
/// </summary>
/// <param name="Habits">For each entity of the article how its name is spelled; null where it never is.</param>
/// <param name="Sought">The words by which sources are found; null before anybody has looked.</param>
internal sealed record HeaderFacts(ImmutableArray<SpellingHabits?> Habits, SoughtWords? Sought)
{
    private static readonly HeaderFacts None = new([], null);

    /// <summary>What was learnt in this version of an article or in one before; nothing where it has no header.</summary>
    public static HeaderFacts Of(ArticleModel article) => article.Tree.Root.Header?.Section.Kept as HeaderFacts ?? None;

    /// <summary>How the name of an entity was spelled; null where that is not known.</summary>
    /// <param name="entity">Its number among the entities of the article.</param>
    public SpellingHabits? HabitsOf(int entity) => entity < Habits.Length ? Habits[entity] : null;

    /// <summary>Keeps what was learnt, for this version and those after it.</summary>
    public static void Keep(ArticleModel article, HeaderFacts facts)
    {
        if (article.Tree.Root.Header is { } header)
            header.Section.Kept = facts;
    }
}
