using System.Buffers;
using System.Text;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Baselines;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Syntax;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>An archive whose findings somebody has decided to live with: an editor shows what `check` does.</summary>
public sealed class BaselineTests
{
    private const string Configuration = """{"baseline": "known.json"}""";
    private const string Old = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n---\n[The spillway is safe]{claim}.\n";
    private const string Added = "\n[The bridge is shut]{claim}.\n";

    [Test]
    public async Task What_the_baseline_knows_is_not_shown()
    {
        await using var client = await StartAsync(Knowing(Old));
        client.Open("a.news", Old);

        Assert.That(await client.CodesAsync("a.news"), Is.Empty);
    }

    [Test]
    public async Task What_is_new_is_shown_while_somebody_types()
    {
        await using var client = await StartAsync(Knowing(Old));
        client.Open("a.news", Old);
        client.Insert("a.news", 5, 0, Added);

        Assert.That((await client.PullAsync("a.news")).Items!.Select(item => item.Range.Start.Line), Is.EqualTo(new[] { 6 }));
    }

    [Test]
    public async Task Files_that_are_not_open_show_what_is_new_too()
    {
        await using var client = await StartAsync(Knowing(Old), ("a.news", Old), ("b.news", Old));

        var report = await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count == 2);

        Assert.That(
            report.Items.Select(item => (item.Uri, item.Items!.Count)), Is.EqualTo(new[] { (client.Uri("a.news"), 0), (client.Uri("b.news"), 1) }));
    }

    [Test]
    public async Task What_is_not_shown_is_not_explained()
    {
        await using var client = await StartAsync(Knowing(Old));
        client.Open("a.news", Old);
        await client.CodesAsync("a.news");

        var card = await client.AskAsync(Hover.Method, document => new TextDocumentPositionParams(document, new Position(4, 3)));

        Assert.That(card?.Contents.Value, Does.Not.Contain("NM2001"));
    }

    [Test]
    public async Task The_report_shows_what_the_editor_does()
    {
        await using var client = await StartAsync(Knowing(Old));
        client.Open("a.news", Old);

        var report = await client.AskAsync(CompiledArticle.Method, document => new CompileParams(document, "report"));

        Assert.That(report!.Parts.Single().Content, Does.Contain("The spillway is safe").And.Not.Contain("NM2001"));
    }

    [Test]
    public async Task What_is_not_shown_can_be_mended_all_the_same()
    {
        const string Text = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n@person moor \"Ada Moor\" {role=mayor}\n---\n"
            + "[The spillway is safe]{claim}, [Ada Moor]{@moor} [said]{cue}.\n";
        await using var client = await TestClient.StartAsync(ActionClient.Lazy, [("newsmarkup.json", Configuration), ("known.json", Knowing(Text))]);
        client.Open("a.news", Text);

        var actions = await client.AskAsync(
            CodeActionParams.Method,
            document => new CodeActionParams(document, new Range(new Position(5, 25), new Position(5, 25)), new CodeActionContext([])));

        Assert.That(await client.CodesAsync("a.news"), Is.Empty);
        Assert.That(actions!.Select(action => action.Title), Has.Some.StartsWith("Name the source"));
    }

    [Test]
    public async Task A_baseline_that_is_written_anew_holds_at_once()
    {
        await using var client = await StartAsync(Knowing(Old));
        client.Open("a.news", Old + Added);
        Assert.That(await client.CodesAsync("a.news"), Has.Length.EqualTo(1));
        client.Write("known.json", Knowing(Old + Added));
        client.Touch("known.json");

        Assert.That(await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => codes.Length == 0), Is.Empty);
    }

    [Test]
    public async Task A_baseline_that_is_missing_is_told_where_it_is_named()
    {
        await using var client = await TestClient.StartAsync(files: [("newsmarkup.json", Configuration)]);

        var told = (await client.PullAsync("newsmarkup.json")).Items!.Single();

        Assert.That(
            (told.Range.Start, told.Message),
            Is.EqualTo((new Position(0, 13), "This baseline cannot be read: there is no such file.\n`newsmarkup baseline` writes one.")));
    }

    [Test]
    public async Task A_baseline_that_cannot_be_read_is_told_in_it()
    {
        await using var client = await StartAsync("[]");

        var told = (await client.PullAsync("known.json")).Items!.Single();

        Assert.That((told.Code, told.Range.Start), Is.EqualTo(("NM0908", new Position(0, 0))));
    }

    private static Task<TestClient> StartAsync(string baseline, params (string Path, string Text)[] files) =>
        TestClient.StartAsync(files: [("newsmarkup.json", Configuration), ("known.json", baseline), .. files]);

    /// <summary>A baseline that knows what is found in a text as <c>a.news</c> beside it.</summary>
    private static string Knowing(string text)
    {
        var configurations = new ConfigurationFiles(DiskFiles.All, new ConfigurationChoice(File: null, IsNone: true), BuiltInRules.All);
        var check = ArticleChecks.Today(configurations).Check(SyntaxTree.Parse(text, "/a.news"));
        var added = Baseline.Empty.Match("a.news", check, new RuleCatalog(BuiltInRules.All)).Added;
        var json = new ArrayBufferWriter<byte>();
        BaselineFile.Write(Baseline.Empty.With("a.news", added), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
