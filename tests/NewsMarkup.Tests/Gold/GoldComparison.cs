namespace NewsMarkup.Tests.Gold;

/// <summary>
/// What a compiled article has other than its gold. Ids of claims, attributions and blocks are free, and so is the order where the text gives one.
/// </summary>
internal static class GoldComparison
{
    /// <summary>A sentence for each difference; none where the two are equal.</summary>
    /// <exception cref="System.Text.Json.JsonException">The actual JSON does not have the shape of a compiled article.</exception>
    public static IReadOnlyList<string> Differences(GoldArticle expected, string actualJson)
    {
        var actual = GoldArticle.Parse(actualJson);
        return [.. TextDifference(expected.Text, actual.Text), .. Differences(ArticleStatements.Of(expected), ArticleStatements.Of(actual))];
    }

    private static IEnumerable<string> TextDifference(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
            return [];

        var start = expected.AsSpan().CommonPrefixLength(actual);
        return [$"text: expected “{Excerpt(expected, start)}” at {start}, was “{Excerpt(actual, start)}”"];
    }

    private static IEnumerable<string> Differences(IReadOnlyList<Statement> expected, IReadOnlyList<Statement> actual)
    {
        var expectedSubjects = expected.ToLookup(statement => statement.Subject);
        var actualSubjects = actual.ToLookup(statement => statement.Subject);
        return expectedSubjects.Concat(actualSubjects).Select(statements => statements.Key).Distinct().SelectMany(subject =>
            (expectedSubjects.Contains(subject), actualSubjects.Contains(subject)) switch
            {
                (true, false) => [$"{subject}: is missing"],
                (false, true) => [$"{subject}: is not in the gold"],
                _ => PropertyDifferences(subject, expectedSubjects[subject], actualSubjects[subject]),
            });
    }

    private static IEnumerable<string> PropertyDifferences(string subject, IEnumerable<Statement> expected, IEnumerable<Statement> actual)
    {
        var expectedValues = expected.ToLookup(statement => statement.Property, statement => statement.Value);
        var actualValues = actual.ToLookup(statement => statement.Property, statement => statement.Value);
        return
            from property in expectedValues.Concat(actualValues).Select(values => values.Key).Distinct()
            let wanted = Values(expectedValues[property])
            let found = Values(actualValues[property])
            where wanted != found
            select $"{subject}: {property}: expected {wanted}, was {found}";
    }

    private static string Values(IEnumerable<string> values) =>
        string.Join(" and ", values.Order(StringComparer.Ordinal).Select(value => $"“{value}”")) is { Length: > 0 } list ? list : "nothing";

    private static string Excerpt(string text, int start) => text.Substring(start, Math.Min(40, text.Length - start));
}
