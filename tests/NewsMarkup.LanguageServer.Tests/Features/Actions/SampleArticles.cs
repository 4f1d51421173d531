using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.Tests;
using NewsMarkup.Tests.Gold;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

/// <summary>The examples with their registers, and the gold articles.</summary>
internal static class SampleArticles
{
    private const string Desk = "/desk/";

    public static IEnumerable<TestCaseData> Examples() =>
        ExampleFolder.Names.Select(name => new TestCaseData(ExampleFolder.PathOf(name)).SetArgDisplayNames(name));

    public static IEnumerable<TestCaseData> All() => [.. Examples(), .. GoldFolder.Cases()];

    /// <summary>Opens a text where the registers of the examples are.</summary>
    public static Editor Open(string text) =>
        Editor.Of(text, default, [.. ExampleFolder.Names.Select(name => (Desk + name, File.ReadAllText(ExampleFolder.PathOf(name))))]);

    /// <summary>A cursor or a range, now and then one that begins and ends with words.</summary>
    public static TextSpan Selection(string text, Random random)
    {
        const int Longest = 90;
        var start = random.Next(text.Length + 1);
        var end = random.Next(2) == 0 ? start : Math.Min(text.Length, start + random.Next(Longest));
        if (start < end && random.Next(2) == 0)
        {
            start = text.LastIndexOf(' ', start) + 1;
            end = text.IndexOf(' ', end) is >= 0 and var blank ? blank : text.Length;
        }

        return TextSpan.FromBounds(start, end);
    }
}
