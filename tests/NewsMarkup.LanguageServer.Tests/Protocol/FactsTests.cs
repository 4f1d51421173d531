using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Tests;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>What an editor shows between and above the words, and beside the text.</summary>
public sealed class FactsTests
{
    private const string Article =
        """
        ---
        headline: Dam review ordered
        @person reyes "Elena Reyes" {role=minister}
        ---
        [The spillway is safe]{claim}, [Elena Reyes]{@reyes} [said]{cue}.

        [It rained]{claim by=@reyes}.
        """;

    private static readonly Range All = new(new Position(0, 0), new Position(9, 0));

    [Test]
    public async Task The_likely_speaker_is_shown_and_can_be_written_down()
    {
        await using var client = await OpenAsync();

        var hint = (await HintsAsync(client)).Single();

        Assert.Multiple(() =>
        {
            Assert.That((hint.Position, hint.Label), Is.EqualTo((new Position(4, 29), " — Elena Reyes?")));
            Assert.That(hint.Tooltip, Is.EqualTo(new MarkupContent("plaintext", "The sentence says so; the tag names nobody.")));
            Assert.That(hint.TextEdits, Is.EqualTo(new[] { new TextEdit(new Range(new Position(4, 28), new Position(4, 28)), " by=@reyes") }));
        });
    }

    [TestCase("""{"inlayHints": {"enabled": false, "speakerNames": true}}""", 0)]
    [TestCase("""{"inlayHints": {"likelySpeakers": false}}""", 0)]
    [TestCase("""{"inlayHints": {"speakerNames": true}}""", 2)]
    public async Task Hints_are_shown_as_the_settings_say(string settings, int count)
    {
        await using var client = await OpenAsync(settings);

        Assert.That(await TestClient.EventuallyAsync(() => HintsAsync(client), hints => hints.Count == count), Has.Count.EqualTo(count));
    }

    [Test]
    public async Task Facts_are_worked_out_when_they_come_into_view()
    {
        await using var client = await OpenAsync();
        var lens = (await LensesAsync(client))[0];

        var resolved = await client.Connection.RequestAsync(CodeLens.Resolve, lens);

        Assert.That((lens.Command, resolved.Range, resolved.Command!.Title), Is.EqualTo(((Command?)null, lens.Range, "2 claims · 1 unattributed")));
    }

    [Test]
    public async Task Facts_lead_to_their_places_in_an_editor_that_can_show_them()
    {
        await using var client = await OpenAsync(capabilities: """{"experimental": {"commands": {"commands": ["newsmarkup.showPlaces"]}}}""");

        var command = (await client.Connection.RequestAsync(CodeLens.Resolve, (await LensesAsync(client))[0])).Command!;

        Assert.That(
            (command.Name, command.Arguments![0].GetString(), command.Arguments[1].GetRawText(), command.Arguments[2].GetArrayLength()),
            Is.EqualTo(("newsmarkup.showPlaces", client.Uri("a.news"), """{"line":0,"character":0}""", 2)));
    }

    [Test]
    public async Task Facts_are_no_more_than_words_in_an_editor_that_cannot()
    {
        await using var client = await OpenAsync();

        var command = (await client.Connection.RequestAsync(CodeLens.Resolve, (await LensesAsync(client))[0])).Command!;

        Assert.That((command.Name, command.Arguments), Is.EqualTo(("", (object?)null)));
    }

    [Test]
    public async Task Facts_about_what_is_no_longer_there_are_not_told()
    {
        await using var client = await OpenAsync();
        var lens = new CodeLens(All, Data: LspJson.ElementOf(new CodeLensData(client.Uri("a.news"), "gone")));

        Assert.That((await client.Connection.RequestAsync(CodeLens.Resolve, lens)).Command, Is.Null);
    }

    [Test]
    public async Task Facts_can_be_switched_off()
    {
        await using var client = await OpenAsync("""{"codeLens": {"enabled": false}}""");

        Assert.That(await TestClient.EventuallyAsync(() => LensesAsync(client), lenses => lenses.Count == 0), Is.Empty);
    }

    [Test]
    public async Task The_graph_says_who_says_what()
    {
        await using var client = await OpenAsync();

        var graph = (await client.Connection.RequestAsync(ClaimGraph.Method, new TextDocumentParams(Identifier(client))))!;

        Assert.Multiple(() =>
        {
            Assert.That((graph.Sources[0].Id, graph.Sources[0].Name, graph.Sources[0].Type), Is.EqualTo(("reyes", "Elena Reyes", "named")));
            Assert.That(graph.Sources[0].Declaration!.Range, Is.EqualTo(new Range(new Position(2, 8), new Position(2, 13))));
            Assert.That(graph.Sources[0].Sayings.Single().Claim, Is.EqualTo(graph.Claims[1].Id));
            Assert.That(graph.Claims.Select(claim => claim.IsUnattributed), Is.EqualTo(new[] { true, false }));
            Assert.That(graph.Claims[1].Range.Start, Is.EqualTo(new Position(6, 0)));
        });
    }

    [Test]
    public void The_page_of_requests_names_every_member_of_the_graph()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/language-server.md"));
        Type[] types = [typeof(ClaimGraph), typeof(ClaimGraphSource), typeof(ClaimGraphClaim), typeof(ClaimGraphSaying)];
        var members = types.SelectMany(type => LspJson.Default.GetTypeInfo(type)!.Properties).Select(property => $"\"{property.Name}\":");

        Assert.That(members.Where(member => !page.Contains(member, StringComparison.Ordinal)), Is.Empty);
    }

    private static async Task<TestClient> OpenAsync(string settings = "{}", string capabilities = TestClient.Pulling)
    {
        var client = await TestClient.StartAsync(capabilities, settings: settings);
        client.Open("a.news", Article);
        return client;
    }

    private static TextDocumentIdentifier Identifier(TestClient client) => new(client.Uri("a.news"));

    private static async Task<IReadOnlyList<InlayHint>> HintsAsync(TestClient client) =>
        (await client.Connection.RequestAsync(InlayHintParams.Method, new InlayHintParams(Identifier(client), All)))!;

    private static async Task<IReadOnlyList<CodeLens>> LensesAsync(TestClient client) =>
        (await client.Connection.RequestAsync(CodeLens.Method, new TextDocumentParams(Identifier(client))))!;
}
