using NewsMarkup.Compile;
using NewsMarkup.LanguageServer.Protocol.Types;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>What views ask that show an article as copy, as what it compiles to, or as why a finding is there.</summary>
public sealed class ViewTests
{
    private const string Article = "---\nlevel: light\n---\n[It rained]{claim} on Monday.\n";

    [Test]
    public async Task Tags_are_ranges_of_the_file()
    {
        await using var client = await OpenAsync();

        var tag = (await client.Connection.RequestAsync(TagPlace.Method, new TextDocumentParams(Identifier(client))))!.Single();

        Assert.That(
            (tag.Range, tag.Words, tag.Kind),
            Is.EqualTo((new Range(new Position(3, 0), new Position(3, 18)), new Range(new Position(3, 1), new Position(3, 10)), "claim")));
    }

    [TestCase(0, 0, 0)]
    [TestCase(3, 1, 0)]
    [TestCase(3, 4, 3)]
    [TestCase(3, 14, 9)]
    [TestCase(3, 22, 13)]
    public async Task A_place_in_the_file_has_one_in_the_clean_copy(int line, int character, int offset)
    {
        await using var client = await OpenAsync();

        var place = await client.Connection.RequestAsync(TextPlace.Method, new TextDocumentPositionParams(Identifier(client), new Position(line, character)));

        Assert.That(place!.Offset, Is.EqualTo(offset));
    }

    [Test]
    public async Task A_rule_says_what_it_is_for()
    {
        await using var client = await OpenAsync();

        var page = (await client.Connection.RequestAsync(RulePage.Method, new RulePageParams(Identifier(client), "unattributed-claim")))!;

        Assert.Multiple(() =>
        {
            Assert.That((page.Rule, page.Title), Is.EqualTo(("NM2001", "Claim without a source")));
            Assert.That(page.Markdown, Does.Contain("**What to do.** Name the source with `by=`"));
        });
    }

    [Test]
    public async Task A_rule_that_does_not_exist_has_no_page()
    {
        await using var client = await OpenAsync();

        Assert.That(await client.Connection.RequestAsync(RulePage.Method, new RulePageParams(Identifier(client), "NM9999")), Is.Null);
    }

    [Test]
    public async Task The_formats_are_those_that_build_takes()
    {
        await using var client = await OpenAsync();

        var formats = await client.Connection.RequestAsync(CompileFormat.Method, new Nothing());

        Assert.That(formats.Select(format => format.Name), Is.EqualTo(OutputFormats.All.Select(format => format.Name)));
        Assert.That(formats[0].Extensions, Is.EqualTo(new[] { ".json" }));
    }

    [Test]
    public async Task The_graph_says_how_fully_the_article_is_tagged()
    {
        await using var client = await OpenAsync();

        var graph = await client.Connection.RequestAsync(ClaimGraph.Method, new TextDocumentParams(Identifier(client)));

        Assert.That(graph!.Level, Is.EqualTo("light"));
    }

    [Test]
    public async Task Selections_grow_through_as_many_tags_as_there_may_be()
    {
        const int Depth = 63;
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", new string('[', Depth) + "rain" + string.Concat(Enumerable.Repeat("]{fact}", Depth)) + "\n");

        var ranges = await client.AskAsync(SelectionRangeParams.Method, document => new SelectionRangeParams(document, [new Position(0, Depth + 1)]));

        var depth = 0;
        for (var range = ranges![0]; range is not null; range = range.Parent)
            depth++;
        Assert.That(depth, Is.GreaterThan(Depth));
    }

    private static TextDocumentIdentifier Identifier(TestClient client) => new(client.Uri("a.news"));

    private static async Task<TestClient> OpenAsync()
    {
        var client = await TestClient.StartAsync();
        client.Open("a.news", Article);
        return client;
    }
}
