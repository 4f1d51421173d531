using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsCheck;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Reports;

/// <summary>Whatever stands in an article or in its name, every report of it can be read.</summary>
internal sealed class ReportPropertyTests
{
    private const int Articles = 300;

    private const string Command =
        "^::(error|warning|notice) file=[^:,]*,line=[0-9]+,endLine=[0-9]+,(col=[0-9]+,endColumn=[0-9]+,)?title=[^:,]*::.";

    private static readonly RuleEngine Engine = new(BuiltInRules.All);
    private static readonly RuleCatalog Catalog = new(BuiltInRules.All);

    private static readonly Gen<string> Odd = Gen.OneOf(
        "\0", "\u0001", "\u001b[31m", "\t", "\r", "\n", "\r\n", "\u0085", "\u2028", "\u202e", "\ufffe", "\uffff", "\ud83d", "\udc4d", "👍", "é", "<b>",
        "]]>", "&amp;", "%0A", "%", "::error::", ",", ":", "\"", "'", "\\", "{0}", "[a](0)");

    private static readonly Gen<string> Word = Gen.Frequency((3, Gen.OneOf("It leaks", "said", "the minister", "“No,”", "42 dead")), (2, Odd));

    private static readonly Gen<string> Words = Word.Array[1, 4].Select(string.Concat);

    private static readonly Gen<string> Tag = Gen.Select(
        Gen.OneOf("claim", "quote", "clam", "cue", "@ada", "claim by=@ade", "claim #a #a"), Words, (kind, value) => $"{{{kind} note=\"{value}\"}}");

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Select(Words, Tag, (words, tag) => $"[{words}]{tag}"), Words, Words.Select(words => $"%% allow NM2001: {words}\n"), Gen.OneOf("\n\n", "[", "]{"));

    private static readonly Gen<string> Article = Gen.Select(
        Gen.OneOf("---\nheadline: Dam\ndate: 2026-03-14\n@person ada \"Ada\"\n---\n", "---\n", ""),
        Piece.Array[1, 8],
        (head, pieces) => head + string.Concat(pieces));

    /// <summary>No file system takes U+0000.</summary>
    private static readonly Gen<string> Path = Words.Select(words => words.Replace("\0", "", StringComparison.Ordinal) + ".news");

    private static readonly Gen<(string Path, string Text)[]> Runs = Gen.Select(Path, Article).Array[0, 3];

    private static readonly (string Path, string Text)[][] Samples = Runs.Array[Articles].Single();

    [TestCase("sarif", "schemas/sarif-2.1.0.json")]
    [TestCase("rdjson", "schemas/rdjson.json")]
    public void Json_is_what_its_schema_says(string format, string schema) => Assert.That(
        SchemaValidator.Lines(SharedFolder.PathOf(schema), Samples.Select(run => JsonNode.Parse(Report(format, run))!.ToJsonString())),
        Is.EqualTo($"{Articles} valid, 0 invalid"));

    [Test]
    public void Gitlab_s_fingerprints_are_unique() => Assert.Multiple(() =>
    {
        foreach (var run in Samples)
        {
            var report = JsonNode.Parse(Report("gitlab", [.. run.Select(OnDisk).DistinctBy(file => SourcePath.Of(file.Path))]))!.AsArray();
            Assert.That(report.Select(issue => (string)issue!["fingerprint"]!), Is.Unique);
        }
    });

    [Test]
    public void Junit_is_what_its_schema_says() =>
        Assert.That(Samples.SelectMany(run => JUnitSchema.Problems(Encoding.UTF8.GetString(Report("junit", run)))), Is.Empty);

    [Test]
    public void Checkstyle_is_xml_with_a_file_for_each() => Assert.Multiple(() =>
    {
        foreach (var run in Samples)
            Assert.That(XDocument.Load(new MemoryStream(Report("checkstyle", run))).Root!.Elements("file").Count(), Is.EqualTo(run.Length));
    });

    [Test]
    public void Github_gets_a_line_a_finding() => Assert.Multiple(() =>
    {
        foreach (var run in Samples)
        {
            var lines = Encoding.UTF8.GetString(Report("github", run)).Split('\n', '\r')[..^2];
            Assert.That(lines, Has.Length.EqualTo(run.Sum(file => Check(file).Findings.Length)));
            Assert.That(lines, Has.All.Match(Command));
        }
    });

    /// <summary>No file holds half a surrogate pair, which another half could not be told from once it is written.</summary>
    private static (string Path, string Text) OnDisk((string Path, string Text) file) => (Written(file.Path), Written(file.Text));

    private static string Written(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] Report(string format, (string Path, string Text)[] run)
    {
        using var output = new MemoryStream();
        using (var report = CheckReport.Create(format, output, Palette.None, Catalog))
        {
            var tally = new Tally();
            foreach (var file in run.Select(Check))
            {
                tally.Add(file);
                report.Add(file);
            }

            report.End(tally);
        }

        return output.ToArray();
    }

    private static CheckedFile Check((string Path, string Text) file)
    {
        var check = Engine.Check(ArticleModel.Bind(SyntaxTree.Parse(file.Text, file.Path)), RuleSettings.House);
        return new CheckedFile(file.Path, check.Findings) { Suppressed = check.Suppressed, Article = check.Article };
    }
}
