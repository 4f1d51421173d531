using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>What an editor is offered, and how much of it where it can do little.</summary>
public sealed class CompletingTests
{
    private const string Header = "---\nheadline: Dam review ordered\n@person reyes \"Elena Reyes\" {role=minister}\n---\n";

    private const string Rich =
        """
        {"textDocument": {"completion": {"completionItem":
            {"snippetSupport": true, "commitCharactersSupport": true, "preselectSupport": true, "labelDetailsSupport": true}}}}
        """;

    private const string Poor = "{}";

    [Test]
    public async Task The_list_is_in_the_order_in_which_it_is_to_be_shown()
    {
        var list = await OfferAsync(Poor, Header + "[It is safe]{}.\n", new Position(4, 13));

        Assert.That(
            list.Items.Select(item => item.SortText), Is.EqualTo(Enumerable.Range(0, list.Items.Count).Select(index => $"{index:D4}")));
    }

    [Test]
    public async Task An_offer_takes_the_place_of_what_was_typed_of_it()
    {
        var edit = (await ItemAsync(Poor, Header + "[It is safe]{claim by=@re}.\n", new Position(4, 25), "@reyes")).TextEdit!;

        Assert.That((edit.NewText, edit.Range), Is.EqualTo(("@reyes", (Range?)On(4, 22, 25))));
    }

    [TestCase(Rich, 2)]
    [TestCase(Poor, 1)]
    public async Task Places_to_fill_in_are_for_clients_that_can_do_so(string capabilities, int format)
    {
        var list = await OfferAsync(capabilities, "", new Position(0, 0));

        var item = list.Items[0];
        Assert.That((item.InsertTextFormat, item.TextEdit!.NewText.Contains("${", StringComparison.Ordinal)), Is.EqualTo((format, format == 2)));
    }

    [TestCase(Rich, true)]
    [TestCase(Poor, false)]
    public async Task What_chooses_an_offer_is_for_clients_that_can_do_so(string capabilities, bool isTold)
    {
        var list = await OfferAsync(capabilities, Header + "[It is safe]{}.\n", new Position(4, 13));

        Assert.That(list.Items.Any(item => item.CommitCharacters is not null), Is.EqualTo(isTold));
    }

    [TestCase(Rich, true)]
    [TestCase(Poor, false)]
    public async Task The_likeliest_offer_is_marked_for_clients_that_can_do_so(string capabilities, bool isTold)
    {
        var list = await OfferAsync(capabilities, Header + "[The dam is safe]{claim by=}, [Elena Reyes]{@reyes} [said]{cue}.\n", new Position(4, 27));

        Assert.That(list.Items.Any(item => item.Preselect == true), Is.EqualTo(isTold));
    }

    [TestCase(Rich, true)]
    [TestCase(Poor, false)]
    public async Task What_an_offer_is_stands_beside_it(string capabilities, bool isBeside)
    {
        var item = await ItemAsync(capabilities, Header + "[It is safe]{claim by=@re}.\n", new Position(4, 25), "@reyes");

        Assert.That((item.LabelDetails is not null, item.Detail is not null), Is.EqualTo((isBeside, !isBeside)));
    }

    [Test]
    public async Task An_offer_that_declares_somebody_edits_the_header_too()
    {
        var list = await OfferAsync(Poor, Header + "[Ada Moor]{}.\n", new Position(4, 11));

        var edits = list.Items.Select(item => item.AdditionalTextEdits).FirstOrDefault(edits => edits is not null);

        Assert.That(edits?.Single().NewText, Does.Contain("\"Ada Moor\""));
    }

    [TestCase(Poor, false)]
    [TestCase("""{"experimental": {"commands": {"commands": ["editor.action.triggerSuggest"]}}}""", true)]
    public async Task An_editor_that_knows_how_asks_on_when_more_is_to_come(string capabilities, bool isAsked)
    {
        await using var client = await TestClient.StartAsync(capabilities);
        client.Open("a.news", Header + "[It is safe]{claim }.\n");

        var list = await AskAsync(client, new Position(4, 19));

        Assert.That(list.Items.Any(item => item.Command?.Name == "editor.action.triggerSuggest"), Is.EqualTo(isAsked));
    }

    [TestCase("{}", "markdown")]
    [TestCase("""{"textDocument": {"completion": {"completionItem": {"documentationFormat": ["plaintext", "markdown"]}}}}""", "markdown")]
    [TestCase("""{"textDocument": {"completion": {"completionItem": {"documentationFormat": ["plaintext"]}}}}""", "plaintext")]
    public async Task An_offer_is_explained_when_it_is_looked_at(string capabilities, string format)
    {
        await using var client = await TestClient.StartAsync(capabilities);
        client.Open("a.news", Header + "[It is safe]{claim by=@re}.\n");
        var item = (await AskAsync(client, new Position(4, 25))).Items.Single(item => item.Label == "@reyes");

        var resolved = await client.Connection.RequestAsync(CompletionItem.Resolve, item);

        Assert.Multiple(() =>
        {
            Assert.That(item.Documentation, Is.Null);
            Assert.That(resolved.Documentation!.Kind, Is.EqualTo(format));
            Assert.That(resolved.Documentation.Value, Does.Contain("Elena Reyes"));
        });
    }

    [Test]
    public async Task An_offer_of_which_nothing_is_to_be_told_comes_back_as_it_was()
    {
        await using var client = await TestClient.StartAsync();

        Assert.That(await client.Connection.RequestAsync(CompletionItem.Resolve, new CompletionItem("word")), Is.EqualTo(new CompletionItem("word")));
    }

    [Test]
    public async Task An_offer_whose_article_is_gone_comes_back_as_it_was()
    {
        await using var client = await TestClient.StartAsync();
        var data = LspJson.ElementOf(new CompletionItemData(client.Uri("gone.news"), "Entity", "reyes", ""));

        Assert.That((await client.Connection.RequestAsync(CompletionItem.Resolve, new CompletionItem("word", Data: data))).Documentation, Is.Null);
    }

    [Test]
    public async Task An_offer_that_brings_back_nonsense_is_refused()
    {
        await using var client = await TestClient.StartAsync();
        var item = new CompletionItem("word", Data: LspJson.ElementOf("nonsense"));

        Assert.That(
            async () => await client.Connection.RequestAsync(CompletionItem.Resolve, item),
            Throws.InstanceOf<RequestFailure>().With.Property("Code").EqualTo(ErrorCode.InvalidParams));
    }

    private static Range On(int line, int start, int end) => new(new Position(line, start), new Position(line, end));

    private static async Task<CompletionItem> ItemAsync(string capabilities, string text, Position position, string label) =>
        (await OfferAsync(capabilities, text, position)).Items.Single(item => item.Label == label);

    private static async Task<CompletionList> OfferAsync(string capabilities, string text, Position position)
    {
        await using var client = await TestClient.StartAsync(capabilities);
        client.Open("a.news", text);
        return await AskAsync(client, position);
    }

    private static async Task<CompletionList> AskAsync(TestClient client, Position position) =>
        (await client.Connection.RequestAsync(CompletionParams.Method, new CompletionParams(new TextDocumentIdentifier(client.Uri("a.news")), position)))!;
}
