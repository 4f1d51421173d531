using System.Buffers;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Semantics;

/// <summary>Articles made to be slow to understand or to compile: each has very many of one thing.</summary>
internal sealed class ModelScalingTests
{
    private const int Many = 20_000;

    private const string Header = "---\n@person a \"Ada Obi\"\n---\n";

    private static readonly (string Name, string Before, Func<int, string> Repeated, string After)[] Shapes =
    [
        ("claims and cues of one source in a paragraph", Header, n => $"[It held {n}]{{claim by=@a}}, [she]{{@a}} [said]{{cue}}. ", ""),
        ("claims of described sources", Header, n => $"[It held]{{claim by=\"clerk {n}\"}}. ", ""),
        ("described sources with equal ids", Header, n => $"[It held]{{claim by=\"a{string.Concat(Convert.ToString(n, 2).Select(bit => "!?"[bit - '0']))}\"}}. ", ""),
        ("attributes of one's own", Header + "[It held]{claim by=@a ", n => $"x-k{n}=1 ", "}"),
        ("attributes without a place", Header + "[It held]{claim by=@a ", n => $"k{n}=1 ", "}"),
        ("attributes of a block", Header + "[It held]{caption ", n => $"x-k{n}=1 ", "}"),
        ("one attribute again and again", Header + "[It held]{claim ", _ => "by=@a ", "}"),
        ("mentions in a tag", Header + "[She]{", _ => "@a ", "}"),
        ("mentions of one entity", Header, _ => "[She]{@a} went. ", ""),
        ("paragraphs", Header, _ => "[She]{@a} went.\n\n", ""),
        ("declarations", "---\n", n => $"@person p{n} \"P\" {{aka=\"Q\"}}\n", "---\nText."),
        ("declarations of one id", "---\n", _ => "@person p \"P\"\n", "---\nText."),
        ("a chain of groups", "---\n", n => $"@group p{n} \"P\" {{members=@p{n + 1}}}\n", "---\n[They]{@p0}."),
        ("header fields", "---\n", n => $"key{n}: value\n", "---\nText."),
        ("a chain of denials, the last one first", Header, n => $"[It held]{{claim #n{n} by=@a denies=#n{n + 1}}} ", ""),
        ("a chain of denials, the first one first", Header + "[It held]{claim #n0 by=@a} ", n => $"[No]{{claim #n{n + 1} by=@a denies=#n{n}}} ", ""),
        ("a chain of parts", Header + "[It]{claim #n0 by=@a} ", n => $"[held]{{claim #n{n + 1} continues=#n{n}}} ", ""),
        ("a circle of denials", Header + "[It held]{claim #n0 by=@a denies=#n1} ", n => $"[No]{{claim #n{n + 1} by=@a denies=#n{n}}} ", ""),
        ("names", Header, n => $"[It held]{{claim #c{n}}} ", ""),
        ("one name", Header, _ => "[It held]{claim #c} ", ""),
        ("blocks in a paragraph", Header, _ => "[So]{heading} ", ""),
        ("braces in a line", Header, _ => "{claim by=x ", ""),
        ("comment lines", Header, _ => "a\n%% b\n", ""),
        ("words in a paragraph", Header, _ => "The water rose above the second mark on Friday night. ", ""),
    ];

    private static IEnumerable<TestCaseData> Cases =>
        Shapes.Select(shape => new TestCaseData(shape.Before, shape.Repeated, shape.After).SetArgDisplayNames(shape.Name));

    /// <summary>Where the time grows with the square of the number, one of these takes a good part of a minute instead of a moment.</summary>
    [TestCaseSource(nameof(Cases))]
    public void Very_many_of_one_thing_are_understood(string before, Func<int, string> repeated, string after) =>
        Assert.That(Compile(Article(before, repeated, after, Many)), Is.GreaterThan(0));

    [TestCaseSource(nameof(Cases))]
    public void Four_times_as_many_allocate_four_times_the_memory(string before, Func<int, string> repeated, string after)
    {
        const int times = 1024;
        var once = AllocatedFor(Article(before, repeated, after, times));
        var fourTimes = AllocatedFor(Article(before, repeated, after, 4 * times));

        Assert.That((double)fourTimes / once, Is.LessThan(5.5), $"{once} bytes, then {fourTimes}");
    }

    private static string Article(string before, Func<int, string> repeated, string after, int times) =>
        before + string.Concat(Enumerable.Range(0, times).Select(repeated)) + after;

    private static long AllocatedFor(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Compile(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Compile(string text)
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(ArticleModel.Bind(SyntaxTree.Parse(text)), json);
        return json.WrittenCount;
    }
}
