namespace NewsMarkup.Rules.Tests;

/// <summary>Makes slips in an article that somebody could have made.</summary>
internal static class Slips
{
    private static readonly (string Find, string Write)[] All =
    [
        ("{claim ", "{clam "),
        ("{claim ", "{claim type=fact type=opinion "),
        ("{quote ", "{quote allow=NM2002 because=\"a slip\" "),
        ("{claim ", "{claim allow=NM2001,NM2002 because=\"a slip\" until=2020-01-01 "),
        (" by=@", " bye=@"),
        ("by=@", "by=@x"),
        ("{@", "{@a"),
        ("}", ""),
        ("\n\n", "\n\n%% allow NM2001: a slip\n"),
        ("\n\n", "\n\n%% allow NM2001, NM2002, unattributed-qoute: a slip\n"),
        ("\n\n", "\n\n%% allow NM2001: a slip (until 2020-01-01)\n"),
        ("\n---\n", "\n@person nobody \"No Body\" {affiliation=@nowhere}\n@org nowhere \"Nowhere\"\n---\n"),
        ("\n---\n", "\n"),
        ("\ndate: ", "\ndate: 2020-01-01\ndate: "),
    ];

    /// <summary>The article with a number of slips; one that finds no place for itself is left out.</summary>
    public static string In(string article, Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (find, write) = All[random.Next(All.Length)];
            var place = article.IndexOf(find, random.Next(article.Length), StringComparison.Ordinal);
            if (place < 0)
                place = article.IndexOf(find, StringComparison.Ordinal);
            if (place >= 0)
                article = article[..place] + write + article[(place + find.Length)..];
        }

        return article;
    }
}
