using System.Globalization;

namespace NewsMarkup.Cli.Checks;

/// <summary>One of several parts of a run, each for another machine.</summary>
/// <param name="Number">Which part it is, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    /// <summary>All articles.</summary>
    public static readonly Shard Whole = new(1, 1);

    private const int MaxCount = 10_000;

    /// <summary>Reads <c>2/8</c>.</summary>
    /// <param name="words">The words.</param>
    /// <param name="shard">The part; <see cref="Whole"/> where it cannot be read.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static string? Read(string words, out Shard shard)
    {
        shard = Whole;
        if (words.Split('/') is not [var left, var right] || Digits(left) is not { } number || Digits(right) is not { } count)
            return $"`--shard` takes a part and how many parts there are, such as 2/8, not `{words}`.";
        if (count is 0 or > MaxCount)
            return string.Create(CultureInfo.InvariantCulture, $"`--shard` takes 1 to {MaxCount} parts, not {count}.");
        if (number is 0 || number > count)
            return string.Create(CultureInfo.InvariantCulture, $"there is no part {number} of {count}: `--shard` takes 1/{count} to {count}/{count}.");
        shard = new Shard(number, count);
        return null;
    }

    /// <summary>Its articles: every <see cref="Count"/>th, so that the parts are alike in size and each article is in one of them.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> articles)
    {
        if (this == Whole)
            return articles;
        var (number, count) = this;
        return articles.Where((_, index) => index % count == number - 1);
    }

    /// <summary>What tells the files of one part from those of another: <c>-2-of-8</c>; nothing where there is one part.</summary>
    public string Suffix => this == Whole ? "" : string.Create(CultureInfo.InvariantCulture, $"-{Number}-of-{Count}");

    /// <summary>How many of so many articles are in it.</summary>
    public int CountOf(int articles) => (articles + Count - Number) / Count;

    private static int? Digits(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
