using System.Globalization;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>House rules of the kinds that newsrooms write: words to avoid, attributes to give, patterns, counts.</summary>
internal static class HouseRules
{
    private static readonly string[] Demands =
    [
        "each cue\n  must not be \"claimed{0}\", forms of \"slam\"",
        "each paragraph\n  must not have \"leverage{0}\", \"going forward\"",
        "each claim where has type opinion\n  must have at least 2 by",
        "each quote\n  must not match \"utili[sz]e{0}\"",
        "each mention\n  must not be near \"alleged{0}\" within 5 words",
    ];

    /// <summary>The text of a rule file with so many rules.</summary>
    public static string OfCount(int count) => string.Concat(Enumerable.Range(0, count).Select(Rule));

    private static string Rule(int number)
    {
        var demand = string.Format(CultureInfo.InvariantCulture, Demands[number % Demands.Length], number);
        return string.Create(CultureInfo.InvariantCulture, $"rule house-{number} warning\n  {demand}\n  say \"{{text}}: see the stylebook.\"\n");
    }
}
