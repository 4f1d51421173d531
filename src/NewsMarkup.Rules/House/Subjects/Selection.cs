using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>What a rule looks at in an article.</summary>
/// <param name="Quantifier">Each, the first, or groups.</param>
/// <param name="Kind">The kind.</param>
/// <param name="By">What <c>first</c> and <c>group</c> go by; null for the first of the article.</param>
/// <param name="Filter">What a subject must fulfil to be looked at; null for all.</param>
internal sealed record Selection(Quantifier Quantifier, string Kind, string? By, Condition? Filter)
{
    /// <summary>The subjects, in the order of the text.</summary>
    public IEnumerable<Subject> In(HouseArticle article)
    {
        var subjects = article.Of(Kind).AsEnumerable();
        if (Filter is not null)
            subjects = subjects.Where(Filter.Holds);
        return Quantifier switch
        {
            Quantifier.Each => subjects,
            Quantifier.First when By is null => subjects.Take(1),
            Quantifier.First => Groups(subjects, By).Select(group => group[0]).Distinct(),
            _ => Groups(subjects, By!).Select(group => new GroupSubject(group)),
        };
    }

    /// <summary>The subjects that have a value in common; one with several values is in several groups, one without in none.</summary>
    private static IEnumerable<ImmutableArray<Subject>> Groups(IEnumerable<Subject> subjects, string by) => subjects
        .SelectMany(subject => subject.Values(by).Distinct(WordComparer.Instance).Select(value => (value, subject)))
        .GroupBy(pair => pair.value, pair => pair.subject, WordComparer.Instance)
        .Select(group => group.ToImmutableArray());
}
