using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>An article that shows what a house rule means.</summary>
/// <param name="Article">The article, with a header.</param>
/// <param name="Place">Where the example stands in the rule file.</param>
internal sealed record HouseExample(string Article, Location Place)
{
    /// <summary>True when the rule should find something in it.</summary>
    public required bool IsBad { get; init; }
}
