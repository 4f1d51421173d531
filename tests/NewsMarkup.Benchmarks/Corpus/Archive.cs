using System.Globalization;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>A folder of clean articles, a hundred in each folder of it.</summary>
internal static class Archive
{
    /// <summary>How long each article is, in bytes.</summary>
    public const int ArticleLength = 6_000;

    private const int ArticlesInFolder = 100;

    /// <summary>Writes it.</summary>
    /// <param name="folder">Where it is to be.</param>
    /// <param name="count">How many articles.</param>
    /// <param name="extension">What their names end with, from the dot.</param>
    /// <param name="articleOf">The article of a number.</param>
    public static void Write(string folder, int count, string extension, Func<int, string> articleOf)
    {
        for (var number = 0; number < count; number++)
        {
            var day = Directory.CreateDirectory(Path.Combine(folder, (number / ArticlesInFolder).ToString("D4", CultureInfo.InvariantCulture)));
            File.WriteAllText(Path.Combine(day.FullName, $"{number}{extension}"), articleOf(number));
        }
    }
}
