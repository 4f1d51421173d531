using NewsMarkup.LanguageServer.Protocol.Types;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>Colours, and no more of them over the wire than has changed.</summary>
public sealed class ColoringTests
{
    private const string Text = "A [b]{fact}\n\nA [c]{fact}\n";

    [TestCase("Visual Studio Code", "{}", "claim")]
    [TestCase("Neovim", "{}", "parameter")]
    [TestCase("Neovim", """{"textDocument": {"semanticTokens": {"tokenTypes": ["claim"]}}}""", "claim")]
    public async Task A_client_that_does_not_know_our_names_gets_those_that_themes_know(string name, string capabilities, string expected)
    {
        await using var client = await TestClient.StartAsync(capabilities, name: name);

        Assert.That(client.Server.Capabilities.SemanticTokensProvider!.Legend.TokenTypes[15], Is.EqualTo(expected));
    }

    [Test]
    public async Task A_document_is_coloured()
    {
        await using var client = await OpenAsync("{}", "A [b]{fact}\n");

        Assert.That(
            (await FullAsync(client)).Data,
            Is.EqualTo(new[] { 0, 2, 1, 0, 0, 0, 1, 1, 17, 0, 0, 1, 2, 0, 0, 0, 2, 4, 1, 0, 0, 4, 1, 0, 0 }));
    }

    [TestCase("utf-16", 5, 2)]
    [TestCase("utf-8", 9, 4)]
    [TestCase("utf-32", 4, 1)]
    public async Task Places_and_lengths_are_counted_as_the_client_counts(string encoding, int character, int length)
    {
        await using var client = await OpenAsync($$"""{"general": {"positionEncodings": ["{{encoding}}"]} }""", "é😀é [😀]{fact}\n");

        var data = (await FullAsync(client)).Data;

        Assert.That((data[1], data[7]), Is.EqualTo((character, length)));
    }

    [Test]
    public async Task A_part_of_a_document_is_coloured_by_itself()
    {
        await using var client = await OpenAsync("{}", Text);
        var range = new Range(new Position(2, 0), new Position(2, 5));

        var part = await client.Connection.RequestAsync(SemanticTokensRangeParams.Method, new SemanticTokensRangeParams(Article(client), range));

        Assert.That(part!.Data.Take(5), Is.EqualTo(new[] { 2, 2, 1, 0, 0 }));
    }

    [Test]
    public async Task After_an_edit_only_what_has_changed_is_sent()
    {
        await using var client = await OpenAsync("{}", Text);
        var before = await FullAsync(client);
        client.Insert("a.news", 2, 0, "So ");

        var change = await DeltaAsync(client, before.ResultId!);

        Assert.That((change.Data, change.Edits!.Single().DeleteCount, change.Edits!.Single().Data), Is.EqualTo(((object?)null, 1, new[] { 5 })));
    }

    [Test]
    public async Task Where_nothing_has_changed_nothing_is_sent()
    {
        await using var client = await OpenAsync("{}", Text);
        var before = await FullAsync(client);

        Assert.That((await DeltaAsync(client, before.ResultId!)).Edits, Is.Empty);
    }

    [Test]
    public async Task Changes_follow_each_other()
    {
        await using var client = await OpenAsync("{}", Text);
        var numbers = (await FullAsync(client)).Data.ToList();
        var id = (await FullAsync(client)).ResultId!;
        foreach (var inserted in new[] { "So ", "[x]{cue} ", "\n\n" })
        {
            client.Insert("a.news", 2, 0, inserted);
            var change = await DeltaAsync(client, id);
            id = change.ResultId!;
            foreach (var edit in change.Edits!)
            {
                numbers.RemoveRange(edit.Start, edit.DeleteCount);
                numbers.InsertRange(edit.Start, edit.Data ?? []);
            }
        }

        Assert.That(numbers, Is.EqualTo((await FullAsync(client)).Data));
    }

    [Test]
    public async Task A_result_that_is_not_known_any_more_is_answered_with_all()
    {
        await using var client = await OpenAsync("{}", Text);

        Assert.That((await DeltaAsync(client, "gone")).Data, Is.EqualTo((await FullAsync(client)).Data));
    }

    [Test]
    public async Task A_document_that_was_closed_is_told_anew()
    {
        await using var client = await OpenAsync("{}", Text);
        var before = await FullAsync(client);
        client.Close("a.news");
        client.Open("a.news", Text);

        Assert.That((await DeltaAsync(client, before.ResultId!)).Data, Is.EqualTo(before.Data));
    }

    private static async Task<TestClient> OpenAsync(string capabilities, string text)
    {
        var client = await TestClient.StartAsync(capabilities);
        client.Open("a.news", text);
        return client;
    }

    private static TextDocumentIdentifier Article(TestClient client) => new(client.Uri("a.news"));

    private static async Task<SemanticTokens> FullAsync(TestClient client) =>
        (await client.Connection.RequestAsync(SemanticTokens.Full, new TextDocumentParams(Article(client))))!;

    private static async Task<SemanticTokensDelta> DeltaAsync(TestClient client, string previous) =>
        (await client.Connection.RequestAsync(SemanticTokensDeltaParams.Method, new SemanticTokensDeltaParams(Article(client), previous)))!;
}
