using System.Globalization;
using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;
using NewsMarkup.Tests;
using NewsMarkup.Text;
using Diagnostic = NewsMarkup.LanguageServer.Protocol.Types.Diagnostic;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>Ten thousand edits, sent over the wire, lead to what a check of the same text finds.</summary>
public sealed class EditingTests
{
    private const int Compared = 250;

    private static readonly string[] Bits =
    [
        "a", " ", "\n", "\r\n", "\n\n", "😀", "é", "[", "]", "{", "}", "“", "”", "---\n", "%% allow NM2001: so\n",
        "[Ada Moor]{@moor}", "[said]{cue}", "[It rained]{claim by=@moor}", "{claim",
    ];

    [TestCase("utf-16", 10_000)]
    [TestCase("utf-8", 1_000)]
    public async Task Problems_after_many_edits_are_those_of_the_text(string encoding, int edits)
    {
        await using var client = await TestClient.StartAsync($$"""
            {"general": {"positionEncodings": ["{{encoding}}"]}, "textDocument": {"diagnostic": {} } }
            """);
        var translator = new Translator(encoding == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16, "/");
        var random = new Random(20261124);
        var start = File.ReadAllText(ExampleFolder.PathOf("unfinished.news"));
        var text = new SourceText(start);
        client.Open("a.news", start);
        for (var i = 1; i <= edits; i++)
        {
            var change = RandomChange(random, text, start.Length);
            client.Change("a.news", new TextDocumentContentChangeEvent(change.NewText, translator.RangeOf(text, change.Span)));
            text = text.With(change);
            if (i % Compared == 0)
            {
                var (told, found) = (Shown(await ItemsAsync(client)), Shown(Check(client, text, translator)));
                Assert.That(told, Is.EqualTo(found), $"after {i.ToString(CultureInfo.InvariantCulture)} edits");
            }
        }
    }

    private static async Task<IEnumerable<Diagnostic>> ItemsAsync(TestClient client) => (await client.PullAsync("a.news")).Items!;

    private static IEnumerable<Diagnostic> Check(TestClient client, SourceText text, Translator translator)
    {
        var path = $"{client.Folder}/a.news";
        var checks = ArticleChecks.Today(new ConfigurationFiles(DiskFiles.All, new ConfigurationChoice(File: null, IsNone: false), BuiltInRules.All));
        return checks.Check(SyntaxTree.Parse(text, path)).Findings.Select(finding => new Diagnostic(
            translator.RangeOf(text, finding.Location.Span),
            finding.Help is { } help ? $"{finding.Message}\n{help}" : finding.Message,
            Code: finding.Rule.Id));
    }

    private static string[] Shown(IEnumerable<Diagnostic> items) => [.. items.Select(item => $"{item.Range} {item.Code} {item.Message}")];

    /// <summary>An edit between characters; the text stays about as long as it was.</summary>
    private static TextChange RandomChange(Random random, SourceText text, int length)
    {
        var start = Between(text, random.Next(text.Length + 1));
        var end = random.Next(3) == 0 || text.Length > length ? Between(text, Math.Min(text.Length, start + random.Next(12))) : start;
        var inserted = string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Bits[random.Next(Bits.Length)]));
        return new TextChange(TextSpan.FromBounds(start, Math.Max(start, end)), inserted);
    }

    /// <summary>No client's cursor stands inside a pair of surrogates or of CR and LF.</summary>
    private static int Between(SourceText text, int offset) =>
        offset > 0 && offset < text.Length && (char.IsLowSurrogate(text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n')) ? offset - 1 : offset;
}
