using System.Globalization;
using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Rules;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class RobustnessTests
{
    private const string Header = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n---\n";
    private const string Claim = Header + "[The spillway is safe]{claim}.\n";
    private const string Register = "---\n@person moor \"Ada Moor\" {role=mayor}\n---\n";
    private const string UsesRegister = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n@use \"people.news\"\n---\n[Ada Moor]{@moor} spoke.\n";

    [Test]
    public async Task A_flood_of_5000_edits_leads_to_the_text_that_was_typed()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Header);
        for (var i = 0; i < 5000; i++)
            client.Insert("a.news", 4, 0, i == 0 ? "[It rained]{claim}.\n" : "Rain. ");

        var claim = (await client.PullAsync("a.news")).Items!.Single(item => item.Code == "NM2001");

        Assert.That(claim.Range.Start, Is.EqualTo(new Position(4, 30006)));
    }

    [Test]
    public async Task An_article_of_5_MB_is_checked()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Header + string.Concat(Enumerable.Repeat("Rain fell on the dam for a day and a night.\n\n", 5_000_000 / 45)));

        Assert.That((await client.PullAsync("a.news")).Kind, Is.EqualTo("full"));
    }

    [Test]
    public async Task Fifty_articles_follow_the_register_that_is_edited()
    {
        await using var client = await TestClient.StartAsync(files: [("people.news", Register)]);
        string[] users = [.. Enumerable.Range(0, 50).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}.news"))];
        foreach (var user in users)
            client.Open(user, UsesRegister);
        await client.CodesAsync(users[49]);
        client.Open("people.news", Register);
        client.Change("people.news", Register.Replace("moor", "mohr", StringComparison.Ordinal));

        var codes = await Task.WhenAll(users.Select(client.CodesAsync));

        Assert.That(codes, Has.All.Contains("NM1001"));
    }

    [Test]
    public async Task An_article_that_does_not_use_the_register_is_not_checked_again()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Claim);
        client.Open("people.news", Register);
        var first = await client.PullAsync("a.news");
        client.Change("people.news", Register.Replace("moor", "mohr", StringComparison.Ordinal));

        Assert.That((await client.PullAsync("a.news", first.ResultId)).Kind, Is.EqualTo("unchanged"));
    }

    [Test]
    public async Task A_client_that_asks_is_told_when_a_register_changes_what_is_found_elsewhere()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("people.news", Register);
        client.Open("a.news", UsesRegister);
        while (client.Refreshes.TryTake(out _, TimeSpan.FromMilliseconds(200)))
        {
        }

        client.Change("people.news", Register.Replace("moor", "mohr", StringComparison.Ordinal));

        Assert.That(TestClient.Next(client.Refreshes), Is.True);
    }

    [Test]
    public async Task A_register_that_is_deleted_and_made_again_counts_again()
    {
        await using var client = await TestClient.StartAsync(files: [("people.news", Register)]);
        client.Open("a.news", UsesRegister);
        Assert.That(await client.CodesAsync("a.news"), Does.Not.Contain("NM1010"));
        File.Delete(Path.Combine(client.Folder, "people.news"));
        client.Touch("people.news");
        await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => codes.Contains("NM1010"));
        client.Write("people.news", Register);
        client.Touch("people.news");

        Assert.That(await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => !codes.Contains("NM1010")), Does.Not.Contain("NM1001"));
    }

    [Test]
    public async Task A_register_that_is_closed_unsaved_counts_as_it_is_on_disk()
    {
        await using var client = await TestClient.StartAsync(files: [("people.news", Register)]);
        client.Open("a.news", UsesRegister);
        client.Open("people.news", Register.Replace("moor", "mohr", StringComparison.Ordinal));
        Assert.That(await client.CodesAsync("a.news"), Does.Contain("NM1001"));
        client.Close("people.news");

        Assert.That(await client.CodesAsync("a.news"), Does.Not.Contain("NM1001"));
    }

    [Test]
    public async Task Each_folder_has_its_own_configuration()
    {
        await using var client = await TestClient.StartAsync(
            files: [("one/newsmarkup.json", """{"rules": {"NM2001": "off"}}"""), ("two/newsmarkup.json", """{"rules": {"NM2001": "warning"}}""")],
            folders: ["one", "two"]);
        client.Open("one/a.news", Claim);
        client.Open("two/a.news", Claim);

        var severity = (await client.PullAsync("two/a.news")).Items!.Single().Severity;

        Assert.That((await client.CodesAsync("one/a.news"), severity), Is.EqualTo((Array.Empty<string>(), 2)));
    }

    [Test]
    public async Task A_folder_that_is_removed_has_no_problems_any_more()
    {
        await using var client = await TestClient.StartAsync(files: [("one/a.news", Claim), ("two/b.news", Claim)], folders: ["one", "two"]);
        await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count == 2);
        client.Connection.Notify(
            DidChangeWorkspaceFoldersParams.Method,
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent([], [new WorkspaceFolder(client.Uri("one"), "one")])));

        var report = await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count == 1);

        Assert.That(report.Items.Single().Uri, Is.EqualTo(client.Uri("two/b.news")));
    }

    [Test]
    public async Task A_configuration_that_changes_on_disk_holds_at_once()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Claim);
        Assert.That(await client.CodesAsync("a.news"), Is.EqualTo(new[] { "NM2001" }));
        client.Write("newsmarkup.json", """{"rules": {"NM2001": "off"}}""");
        client.Touch("newsmarkup.json");

        Assert.That(await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => codes.Length == 0), Is.Empty);
    }

    [Test]
    public async Task What_git_ignores_is_not_read()
    {
        await using var client = await TestClient.StartAsync(files: [(".gitignore", "old\n"), ("old/a.news", Claim), ("b.news", Claim)]);
        await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count > 0);
        client.Touch("old/a.news");

        Assert.That((await client.PullAllAsync()).Items.Select(item => item.Uri), Is.EqualTo(new[] { client.Uri("b.news") }));
    }

    [Test]
    public async Task A_rule_that_throws_is_a_problem_among_others()
    {
        await using var client = await TestClient.StartAsync(rules: [.. BuiltInRules.All, new TestRule(_ => throw new InvalidOperationException("no"))]);
        client.Open("a.news", Claim);

        Assert.That(await client.CodesAsync("a.news"), Is.EquivalentTo(new[] { "NM0901", "NM2001" }));
    }

    [Test]
    public async Task A_rule_that_hangs_in_one_article_keeps_no_other_waiting()
    {
        using var end = new ManualResetEventSlim();
        await using var client = await TestClient.StartAsync(rules: [.. BuiltInRules.All, Hanging(end)]);
        client.Open("hangs.news", Header + "Hang here.\n");
        client.Open("a.news", Claim);
        var hanging = client.PullAsync("hangs.news");

        var codes = await client.CodesAsync("a.news");

        Assert.That((codes, hanging.IsCompleted), Is.EqualTo((new[] { "NM2001" }, false)));
        end.Set();
        await hanging;
    }

    [Test]
    public async Task A_rule_that_hangs_keeps_no_card_waiting()
    {
        using var end = new ManualResetEventSlim();
        await using var client = await TestClient.StartAsync(rules: [Hanging(end)]);
        client.Open("hangs.news", Header + "Hang here. [Ada Moor]{quote}.\n");
        var uri = new TextDocumentIdentifier(client.Uri("hangs.news"));
        var hanging = client.PullAsync("hangs.news");

        var card = await client.Connection.RequestAsync(Hover.Method, new TextDocumentPositionParams(uri, new Position(4, 23)));

        Assert.That((card is null, hanging.IsCompleted), Is.EqualTo((false, false)));
        end.Set();
        await hanging;
    }

    [Test]
    public async Task A_request_that_hangs_is_given_up_at_once()
    {
        using var end = new ManualResetEventSlim();
        using var giveUp = new CancellationTokenSource();
        await using var client = await TestClient.StartAsync(rules: [Hanging(end)]);
        client.Open("hangs.news", Header + "Hang here.\n");
        var hanging = client.Connection.RequestAsync(
            DocumentDiagnosticParams.Method, new DocumentDiagnosticParams(new TextDocumentIdentifier(client.Uri("hangs.news"))), giveUp.Token);
        await giveUp.CancelAsync();

        Assert.That(async () => await hanging.WaitAsync(TimeSpan.FromSeconds(20)), Throws.InstanceOf<OperationCanceledException>());
        end.Set();
    }

    [Test]
    public async Task A_pull_about_a_text_that_was_edited_is_to_be_made_again()
    {
        using var end = new ManualResetEventSlim();
        await using var client = await TestClient.StartAsync(rules: [Hanging(end)]);
        client.Open("hangs.news", Header + "Hang here.\n");
        var stale = client.PullAsync("hangs.news");
        client.Change("hangs.news", Header);

        var failure = Assert.ThrowsAsync<RequestFailure>(async () => await stale)!;
        end.Set();

        Assert.That(failure.Code, Is.EqualTo(ErrorCode.ServerCancelled));
    }

    [Test]
    public async Task One_document_has_one_text_however_its_address_is_escaped()
    {
        await using var client = await TestClient.StartAsync();
        client.OpenUri(client.Uri("a%20b.news"), Header);
        client.OpenUri(client.Uri("a b.news"), Claim);

        Assert.That(await client.CodesAsync("a%20b.news"), Is.EqualTo(new[] { "NM2001" }));
    }

    [Test]
    public async Task A_text_without_a_file_is_checked_by_the_configuration_of_the_folder()
    {
        await using var client = await TestClient.StartAsync(files: [("newsmarkup.json", """{"rules": {"NM2001": "hint"}}""")]);
        client.OpenUri("untitled:Untitled-1", Claim);

        var report = await client.Connection.RequestAsync(
            DocumentDiagnosticParams.Method, new DocumentDiagnosticParams(new TextDocumentIdentifier("untitled:Untitled-1")));

        Assert.That(report.Items!.Single().Severity, Is.EqualTo(4));
    }

    [Test]
    public async Task A_session_that_was_shut_down_ends_with_0()
    {
        await using var client = await TestClient.StartAsync();

        Assert.That(await client.EndAsync(), Is.Zero);
    }

    [Test]
    public async Task A_session_that_was_not_shut_down_ends_with_1()
    {
        await using var client = await TestClient.StartAsync();

        Assert.That(await client.BreakOffAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_session_ends_while_requests_run()
    {
        using var end = new ManualResetEventSlim();
        await using var client = await TestClient.StartAsync(rules: [Hanging(end)]);
        client.Open("hangs.news", Header + "Hang here.\n");
        var hanging = client.PullAsync("hangs.news");

        Assert.That((await client.EndAsync(), hanging.IsCompleted), Is.EqualTo((0, false)));
        end.Set();
    }

    [Test]
    public async Task A_thousand_documents_are_open_at_once()
    {
        await using var client = await TestClient.StartAsync(files: [("people.news", Register)]);
        string[] files = [.. Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}.news"))];
        foreach (var file in files)
            client.Open(file, UsesRegister + "\n[The spillway is safe]{claim}.\n");

        var codes = await Task.WhenAll(files.Select(client.CodesAsync));

        Assert.That(codes, Has.Length.EqualTo(1000).And.All.Contains("NM2001"));
    }

    [Test]
    public async Task No_code_of_a_folder_is_run()
    {
        await using var client = await TestClient.StartAsync(
            files: [("newsmarkup.json", """{"ruleAssemblies": "rules/Desk.Rules.dll"}"""), ("rules/Desk.Rules.dll", "no assembly, which would be said if it was loaded")]);
        client.Open("newsmarkup.json", """{"ruleAssemblies": "rules/Desk.Rules.dll"}""");

        var told = (await client.PullAsync("newsmarkup.json")).Items!.Single();

        Assert.That((told.Code, told.Message), Is.EqualTo(("NM0922", """
            `rules/Desk.Rules.dll` is not loaded: it is a program, and nobody has allowed it to run here.
            An editor runs no code of a folder; `newsmarkup check --allow-rule-assemblies` does.
            """)));
    }

    [TestCase("newsmarkup/none", "{}", ErrorCode.MethodNotFound)]
    [TestCase("textDocument/diagnostic", "{}", ErrorCode.InvalidParams)]
    [TestCase("textDocument/diagnostic", """{"textDocument": {"uri": null}}""", ErrorCode.InvalidParams)]
    [TestCase("initialize", "{}", ErrorCode.InvalidRequest)]
    public async Task A_request_that_cannot_be_answered_says_why(string method, string parameters, object code)
    {
        await using var client = await TestClient.StartAsync();
        var request = new LspRequest<JsonElement, JsonElement>(method);

        var failure = Assert.ThrowsAsync<RequestFailure>(
            async () => await client.Connection.RequestAsync(request, JsonDocument.Parse(parameters).RootElement))!;

        Assert.That(failure.Code, Is.EqualTo(code));
    }

    private static TestRule Hanging(ManualResetEventSlim end) => new(context =>
    {
        if (context.Article.Tree.ToString().Contains("Hang here", StringComparison.Ordinal))
            end.Wait(TimeSpan.FromMinutes(1));
    });
}
