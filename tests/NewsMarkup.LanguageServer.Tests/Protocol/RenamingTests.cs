using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class RenamingTests
{
    private const string Modern =
        """
        {"textDocument": {"rename": {"prepareSupport": true}},
        "workspace": {"workspaceEdit": {"documentChanges": true}, "fileOperations": {"willRename": true}}}
        """;

    private static readonly MarkedText Article = new("---\n@use \"people.news\"\n@person obi \"Ada Obi\"\n---\n[Elena Reyes]{@re|yes} left.\n");
    private static readonly MarkedText Register = new("---\n@person reyes \"Elena Reyes\"\n---\n");

    [Test]
    public async Task What_is_renamed_is_shown_first()
    {
        await using var client = await StartAsync(Modern);

        var target = await client.AskAsync(PrepareRenameResult.Method, document => new TextDocumentPositionParams(document, Article.Range.Start));

        Assert.That((Article.At(target!.Range), target.Placeholder), Is.EqualTo(("reyes", "reyes")));
    }

    [Test]
    public async Task Where_nothing_can_be_renamed_the_server_says_where()
    {
        await using var client = await StartAsync(Modern);

        var failure = client.Refusal(PrepareRenameResult.Method, document => new TextDocumentPositionParams(document, new Position(0, 0)));

        Assert.That(
            (failure.Code, failure.Message),
            Is.EqualTo((ErrorCode.RequestFailed, "No id stands here. Put the cursor on one, such as `@reyes` or `#warned`.")));
    }

    [Test]
    public async Task A_name_changes_in_every_file()
    {
        await using var client = await StartAsync("{}");

        var edit = await client.AskAsync(RenameParams.Method, document => new RenameParams(document, Article.Range.Start, "minister"));

        Assert.That(
            (Article.With(edit!.Changes![client.Uri("a.news")]), Register.With(edit.Changes[client.Uri("people.news")])),
            Is.EqualTo((
                "---\n@use \"people.news\"\n@person obi \"Ada Obi\"\n---\n[Elena Reyes]{@minister} left.\n",
                "---\n@person minister \"Elena Reyes\"\n---\n")));
    }

    [Test]
    public async Task Edits_of_a_file_that_is_not_open_have_no_version()
    {
        await using var client = await StartAsync(Modern);

        var edit = await client.AskAsync(RenameParams.Method, document => new RenameParams(document, Article.Range.Start, "minister"));

        Assert.That(
            edit!.DocumentChanges!.Select(file => file.TextDocument),
            Is.EquivalentTo(new[]
            {
                new OptionalVersionedTextDocumentIdentifier(client.Uri("a.news"), Version: 1),
                new OptionalVersionedTextDocumentIdentifier(client.Uri("people.news"), Version: null),
            }));
    }

    [Test]
    public async Task A_name_that_is_taken_is_refused()
    {
        await using var client = await StartAsync(Modern);

        var failure = client.Refusal(RenameParams.Method, document => new RenameParams(document, Article.Range.Start, "obi"));

        Assert.That(
            (failure.Code, failure.Message),
            Is.EqualTo((ErrorCode.RequestFailed, "`@obi` is taken: this file declares it as \"Ada Obi\". Choose another id.")));
    }

    [TestCase(Modern, """{"prepareProvider":true}""")]
    [TestCase("{}", "true")]
    public async Task Options_of_renaming_are_for_clients_that_know_them(string capabilities, string offered)
    {
        await using var client = await TestClient.StartAsync(capabilities);

        Assert.That(client.Server.Capabilities.RenameProvider!.Value.GetRawText(), Is.EqualTo(offered));
    }

    [TestCase("people.news", "staff/people.news")]
    [TestCase("desk", "staff")]
    public async Task An_article_finds_its_register_where_it_has_moved(string from, string to)
    {
        var register = from.EndsWith(".news", StringComparison.Ordinal) ? from : $"{from}/people.news";
        var article = new MarkedText($"---\n@use \"{register}\"\n---\n[Elena Reyes]{{@reyes}} left.\n");
        await using var client = await TestClient.StartAsync("{}", files: [(register, Register.Text), ("a.news", article.Text)]);
        var moved = new RenameFilesParams([new RenamedFile(client.Uri(from), client.Uri(to))]);

        var edit = await TestClient.EventuallyAsync(
            () => client.Connection.RequestAsync(RenameFilesParams.Method, moved), edit => edit!.Changes!.Count > 0);

        Assert.That(
            article.With(edit!.Changes![client.Uri("a.news")]), Is.EqualTo("---\n@use \"staff/people.news\"\n---\n[Elena Reyes]{@reyes} left.\n"));
    }

    [TestCase(Modern, """["**/*.news","**"]""")]
    [TestCase("{}", "[]")]
    public async Task The_server_wants_to_hear_of_articles_and_folders_that_move(string capabilities, string patterns)
    {
        await using var client = await TestClient.StartAsync(capabilities);

        Assert.That(
            client.Server.Capabilities.Workspace!.FileOperations?.WillRename.Filters.Select(filter => filter.Pattern.Glob) ?? [],
            Is.EqualTo(JsonSerializer.Deserialize<string[]>(patterns)));
    }

    private static async Task<TestClient> StartAsync(string capabilities)
    {
        var client = await TestClient.StartAsync(capabilities, files: [("people.news", Register.Text), ("a.news", Article.Text)]);
        client.Open("a.news", Article.Text);
        await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count == 2);
        return client;
    }
}
