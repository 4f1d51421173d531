using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>
/// Texts made to be slow. Each repeats something that a parser might read again and again from every place at which it stands.
/// </summary>
internal sealed class ScalingTests
{
    private const int LongText = 400_000;

    private static readonly (string Name, string Before, string Repeated, string After)[] Shapes =
    [
        ("open brackets", "", "[", ""),
        ("closing brackets", "", "]", ""),
        ("tags without brackets", "", "]{", ""),
        ("empty tags", "", "[]{", ""),
        ("tags that break off in a string", "", "[x]{a=\"", ""),
        ("tags that break off in a string, a line each", "", "[x]{a=\"\n", ""),
        ("tags that break off in a list", "", "[x]{by=@a,", ""),
        ("tags that break off in a word", "", "[x]{a=[", ""),
        ("a word of brackets", "[x]{a=", "[", ""),
        ("a word of brackets and quotation marks", "[x]{a=", "[\"", ""),
        ("a word of two sorts of bracket", "[x]{a=", "]a[", ""),
        ("tags in the strings of a tag", "[x]{! ", "a=\"[x]{\" ", ""),
        ("tags in the strings of a tag before a brace that closes none", "[x]{! ", "a=\"[x]{\" ", "{ }"),
        ("tags in the strings of a list", "[x]{by=", "\"[x]{\",", ""),
        ("tags in the strings of a tag that is closed", "[x]{! ", "a=\"[x]{\" ", "}"),
        ("escaped quotation marks", "[x]{a=\"", "\\\"", ""),
        ("quotation marks after a comma", "[x]{", ",\"", ""),
        ("comment lines in a tag", "[x]{\n", "%% ]{\n", ""),
        ("tags that break off before a comment line", "", "[x]{\n%% }\n", ""),
        ("attributes", "[x]{", "a=b ", "}"),
        ("attributes of a tag that is never closed", "[x]{", "a=b ", ""),
        ("things that are no attribute", "[x]{", "! ", "}"),
        ("one thing that is no attribute", "[x]{", "!", "}"),
        ("a list", "[x]{by=", "@a,", "@a}"),
        ("comment lines", "", "%%\n", ""),
        ("lines", "", "a\n", ""),
        ("paragraphs", "", "a\n\n", ""),
        ("carriage returns", "", "\r", ""),
        ("escapes", "", "\\[", ""),
        ("tags", "", "[a]{b} ", ""),
        ("header fields", "---\n", "a: b\n", ""),
        ("declarations that are never closed", "---\n", "@x y \"z\" {\n", ""),
        ("declarations that are never closed, with comments", "---\n", "@x y \"z\" {\n%%\n", ""),
        ("a declaration over many lines", "---\n@x y \"z\" {\n", "a=b\n", "}\n---\n"),
        ("a declaration over many lines that is never closed", "---\n@x y \"z\" {\n", "a=b\n", ""),
        ("a declaration with tags in its strings", "---\n@x y \"z\" {! ", "a=\"{\" ", ""),
        ("header lines that are no items between lines that are", "---\n", "@-\na: b\n", ""),
    ];

    private static IEnumerable<TestCaseData> Cases =>
        Shapes.Select(shape => new TestCaseData(shape.Before, shape.Repeated, shape.After).SetArgDisplayNames(shape.Name));

    /// <summary>Where the time grows with the square of the length, one of these takes a good part of a minute instead of a moment.</summary>
    [TestCaseSource(nameof(Cases))]
    public void A_long_text_is_parsed(string before, string repeated, string after)
    {
        var text = before + Repeat(repeated, LongText / repeated.Length) + after;

        Assert.That(SyntaxTree.Parse(text).ToString(), Has.Length.EqualTo(text.Length));
    }

    [TestCaseSource(nameof(Cases))]
    public void Four_times_the_text_allocates_four_times_the_memory(string before, string repeated, string after)
    {
        const int times = 4096;
        var once = AllocatedByParsing(before + Repeat(repeated, times) + after);
        var fourTimes = AllocatedByParsing(before + Repeat(repeated, 4 * times) + after);

        Assert.That((double)fourTimes / once, Is.LessThan(5), $"{once} bytes, then {fourTimes}");
    }

    private static long AllocatedByParsing(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = SyntaxTree.Parse(text).Diagnostics;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
