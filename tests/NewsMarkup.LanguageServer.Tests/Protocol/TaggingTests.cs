using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class TaggingTests
{
    private const string Header = "---\n@person reyes \"Elena Reyes\" {role=\"water minister\"}\n@person obi \"Ada Obi\"\n---\n";
    private const string Applying = """{"workspace": {"applyEdit": true}}""";
    private const string Tagged = Header + "[“It leaks,”]{quote by=@reyes} said [Elena Reyes]{@reyes}.\n";
    private const string NothingSelected = "Select the words to tag, or put the cursor into a quotation or a name.";

    private static readonly MarkedText Quote = new(Header + "“It lea|ks,” said [Elena Reyes]{@reyes}.\n");
    private static readonly MarkedText Nothing = new(Header + "It leaks. |\n");

    [Test]
    public async Task Speakers_come_with_the_likely_one_first()
    {
        await using var client = await StartAsync(Quote);

        var speakers = await client.AskAsync(Speaker.Method, document => new SelectionParams(document, Quote.Range));

        Assert.That(
            speakers!.Select(speaker => LspJson.ElementOf(speaker).GetRawText()),
            Is.EqualTo(new[]
            {
                """{"ids":["reyes"],"name":"Elena Reyes","description":"water minister","isLikely":true,"isMentioned":true}""",
                """{"ids":["obi"],"name":"Ada Obi","description":"person","isLikely":false,"isMentioned":false}""",
            }));
    }

    [Test]
    public async Task Whom_words_name_comes_first_and_then_whoever_else_is_declared()
    {
        var name = new MarkedText(Header + "So says |Obi|.\n");
        await using var client = await StartAsync(name);

        var choices = await client.AskAsync(NameChoices.Method, document => new SelectionParams(document, name.Range));

        Assert.That(
            choices!.Declared.Select(choice => LspJson.ElementOf(choice).GetRawText()),
            Is.EqualTo(new[]
            {
                """{"id":"obi","name":"Ada Obi","description":"person","isNamed":true}""",
                """{"id":"reyes","name":"Elena Reyes","description":"water minister","isNamed":false}""",
            }));
    }

    [Test]
    public async Task Words_can_be_declared_as_what_they_likely_are_first()
    {
        var name = new MarkedText(Header + "So says the |Ministry of Water|.\n");
        await using var client = await StartAsync(name);

        var choices = await client.AskAsync(NameChoices.Method, document => new SelectionParams(document, name.Range));

        Assert.That((choices!.Words, choices.Kinds[0]), Is.EqualTo(("Ministry of Water", new KindChoice("org", "organisation"))));
        Assert.That(choices.Kinds.Select(kind => kind.Kind), Is.EquivalentTo(new[] { "event", "group", "org", "person", "place", "product", "source", "work" }));
    }

    [Test]
    public async Task Where_no_words_are_nothing_can_be_named()
    {
        await using var client = await StartAsync(Nothing);

        Assert.That(client.Refusal(NameChoices.Method, document => new SelectionParams(document, Nothing.Range)).Message, Is.EqualTo(NothingSelected));
    }

    [Test]
    public async Task Words_are_tagged_with_who_says_them()
    {
        await using var client = await StartAsync(Quote);

        var tagging = await client.AskAsync(WrapParams.Method, document => new WrapParams(document, Quote.Range, "quote", ["reyes"]));

        Assert.That((Quote.With(tagging!.Edit.Changes![client.Uri("a.news")]), tagging.Caret), Is.EqualTo((Tagged, (Position?)null)));
    }

    [Test]
    public async Task What_is_left_to_write_has_a_place()
    {
        await using var client = await StartAsync(Quote);

        var tagging = await client.AskAsync(WrapParams.Method, document => new WrapParams(document, Quote.Range, "quote"));

        Assert.That(tagging!.Caret, Is.EqualTo(new Position(4, "[“It leaks,”]{quote".Length)));
    }

    [Test]
    public async Task A_name_is_declared_and_tagged()
    {
        var name = new MarkedText("---\n---\nSo says |Jon Petrakis|.\n");
        await using var client = await StartAsync(name);

        var tagging = await client.AskAsync(DeclareParams.Method, document => new DeclareParams(document, name.Range, "person"));

        Assert.That(
            name.With(tagging!.Edit.Changes![client.Uri("a.news")]),
            Is.EqualTo("---\n@person petrakis \"Jon Petrakis\"\n---\nSo says [Jon Petrakis]{@petrakis}.\n"));
    }

    [Test]
    public async Task Words_that_cannot_be_tagged_say_why()
    {
        await using var client = await StartAsync(Nothing);

        var failure = client.Refusal(WrapParams.Method, document => new WrapParams(document, Nothing.Range, "quote"));

        Assert.That((failure.Code, failure.Message), Is.EqualTo((ErrorCode.RequestFailed, NothingSelected)));
    }

    [TestCase("quote by=@obi", "reyes")]
    [TestCase("quote", "@reyes")]
    [TestCase("", "reyes")]
    public async Task A_kind_and_an_id_are_single_words(string kind, string speaker)
    {
        await using var client = await StartAsync(Quote);

        var failure = client.Refusal(WrapParams.Method, document => new WrapParams(document, Quote.Range, kind, [speaker]));

        Assert.That((failure.Code, failure.Message), Is.EqualTo((
            ErrorCode.InvalidParams,
            $"\"{(kind == "quote" ? speaker : kind)}\" is no kind and no id: those are words such as quote, mention or reyes, without `@`.")));
    }

    [TestCase(null, "“It may be so now.”")]
    [TestCase("forward", "“It may be so now.”")]
    [TestCase("backward", "“It leaks badly here.”")]
    public async Task The_next_quotation_without_a_tag_is_found(string? direction, string expected)
    {
        var text = new MarkedText("“It leaks badly here.” | “It may be so now.”\n");
        await using var client = await StartAsync(text);

        var found = await client.AskAsync(UntaggedQuoteParams.Method, document => new UntaggedQuoteParams(document, text.Range.Start, direction));

        Assert.That(text.At(found!.Range), Is.EqualTo(expected));
    }

    [Test]
    public async Task Where_every_quotation_is_tagged_none_is_found()
    {
        await using var client = await StartAsync(Nothing);

        Assert.That(await client.AskAsync(UntaggedQuoteParams.Method, document => new UntaggedQuoteParams(document, Nothing.Range.Start)), Is.Null);
    }

    [Test]
    public async Task A_direction_is_forward_or_backward()
    {
        await using var client = await StartAsync(Quote);

        Assert.That(
            client.Refusal(UntaggedQuoteParams.Method, document => new UntaggedQuoteParams(document, Quote.Range.Start, "up")).Message,
            Is.EqualTo("`direction` takes forward or backward, not \"up\"."));
    }

    [Test]
    public async Task A_command_has_the_editor_make_the_edits()
    {
        await using var client = await StartAsync(Quote, Applying);

        await client.AskAsync(
            ExecuteCommandParams.Method, document => Command("newsmarkup.server.wrap", new WrapParams(document, Quote.Range, "quote", ["reyes"])));

        Assert.That(Quote.With(TestClient.Next(client.ToApply).Edit.Changes![client.Uri("a.news")]), Is.EqualTo(Tagged));
    }

    [Test]
    public async Task A_command_declares_a_name()
    {
        var name = new MarkedText("---\n---\nSo says |Jon Petrakis|.\n");
        await using var client = await StartAsync(name, Applying);

        await client.AskAsync(ExecuteCommandParams.Method, document => Command("newsmarkup.server.declare", new DeclareParams(document, name.Range, "person")));

        Assert.That(name.With(TestClient.Next(client.ToApply).Edit.Changes![client.Uri("a.news")]), Does.Contain("@person petrakis"));
    }

    [TestCase("It was closed", "The editor has not made the edits: It was closed.")]
    [TestCase(null, "The editor has not made the edits: it gives no reason.")]
    public async Task An_editor_that_does_not_make_the_edits_fails_the_command(string? reason, string message)
    {
        await using var client = await StartAsync(Quote, Applying);
        client.Applying = new ApplyWorkspaceEditResult(Applied: false, reason);

        var failure = client.Refusal(
            ExecuteCommandParams.Method, document => Command("newsmarkup.server.wrap", new WrapParams(document, Quote.Range, "quote")));

        Assert.That((failure.Code, failure.Message), Is.EqualTo((ErrorCode.RequestFailed, message)));
    }

    [Test]
    public async Task A_command_that_does_not_exist_is_refused()
    {
        await using var client = await StartAsync(Quote, Applying);

        Assert.That(
            client.Refusal(ExecuteCommandParams.Method, _ => new ExecuteCommandParams("newsmarkup.fly")).Message,
            Is.EqualTo("There is no command `newsmarkup.fly`: there are `newsmarkup.server.wrap` and `newsmarkup.server.declare`."));
    }

    [TestCase(Applying, "newsmarkup.server.wrap newsmarkup.server.declare")]
    [TestCase("{}", "")]
    public async Task Commands_are_for_editors_that_can_be_told_to_edit(string capabilities, string commands)
    {
        await using var client = await TestClient.StartAsync(capabilities);

        Assert.That(string.Join(' ', client.Server.Capabilities.ExecuteCommandProvider?.Commands ?? []), Is.EqualTo(commands));
    }

    private static ExecuteCommandParams Command<T>(string name, T argument) => new(name, [LspJson.ElementOf(argument)]);

    private static async Task<TestClient> StartAsync(MarkedText text, string capabilities = "{}")
    {
        var client = await TestClient.StartAsync(capabilities);
        client.Open("a.news", text.Text);
        return client;
    }
}
