using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class SettingsTests
{
    private const string Claim = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n---\n[The spillway is safe]{claim}.\n";
    private const string Loud =
        "---\nheadline: Dam review ordered\ndate: 2026-03-14\n@person moor \"Ada Moor\" {role=mayor}\n---\n[It is safe]{claim by=@moor}, [Ada Moor]{@moor} [slammed]{cue}.\n";

    private const string HouseRule = "rule plain-said warning\n  each cue\n  must not be forms of \"slam\"\n  say \"It judges.\"\n";

    [Test]
    public async Task The_level_of_a_rule_holds_over_the_configuration()
    {
        await using var client = await TestClient.StartAsync(
            files: [("newsmarkup.json", """{"rules": {"NM2001": "error"}}""")], settings: """{"rules": {"unattributed-claim": "info"}}""");
        client.Open("a.news", Claim);

        var report = await TestClient.EventuallyAsync(() => client.PullAsync("a.news"), report => report.Items!.Any(item => item.Severity == 3));

        Assert.That(report.Items!.Select(item => item.Severity), Is.EqualTo(new[] { 3 }));
    }

    [Test]
    public async Task Settings_that_change_are_asked_for_again()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Claim);
        client.Settings = """{"rules": {"NM2001": "off"}}""";
        client.Connection.Notify(DidChangeConfigurationParams.Method, new DidChangeConfigurationParams());

        Assert.That(await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => codes.Length == 0), Is.Empty);
    }

    [Test]
    public async Task A_client_that_cannot_be_asked_sends_its_settings()
    {
        await using var client = await TestClient.StartAsync("""{"textDocument":{"diagnostic":{}}}""");
        client.Open("a.news", Claim);
        client.Connection.Notify(
            DidChangeConfigurationParams.Method,
            new DidChangeConfigurationParams(JsonDocument.Parse("""{"newsmarkup": {"rules": {"NM2001": "off"}}}""").RootElement));

        Assert.That(await client.CodesAsync("a.news"), Is.Empty);
    }

    [Test]
    public async Task Settings_of_a_folder_hold_for_its_articles()
    {
        await using var client = await TestClient.StartAsync(folders: ["one", "two"]);
        client.Settings = """{"rules": {"NM2001": "hint"}}""";
        client.FolderSettings[client.Uri("one")] = """{"rules": {"NM2001": "off"}}""";
        client.Connection.Notify(DidChangeConfigurationParams.Method, new DidChangeConfigurationParams());
        client.Open("one/a.news", Claim);
        client.Open("two/a.news", Claim);

        await TestClient.EventuallyAsync(() => client.CodesAsync("one/a.news"), codes => codes.Length == 0);

        Assert.That((await client.PullAsync("two/a.news")).Items!.Single().Severity, Is.EqualTo(4));
    }

    [Test]
    public async Task Settings_of_a_folder_that_comes_later_are_asked_for()
    {
        await using var client = await TestClient.StartAsync(folders: ["one"]);
        client.FolderSettings[client.Uri("two")] = """{"rules": {"NM2001": "off"}}""";
        client.Open("two/a.news", Claim);
        Assert.That(await client.CodesAsync("two/a.news"), Is.Not.Empty);
        client.Connection.Notify(
            DidChangeWorkspaceFoldersParams.Method,
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent([new WorkspaceFolder(client.Uri("two"), "two")], [])));

        Assert.That(await TestClient.EventuallyAsync(() => client.CodesAsync("two/a.news"), codes => codes.Length == 0), Is.Empty);
    }

    [Test]
    public async Task A_rule_of_the_house_can_be_set_by_its_name()
    {
        await using var client = await TestClient.StartAsync(
            files: [("newsmarkup.json", """{"houseRules": "desk.newsrules"}"""), ("desk.newsrules", HouseRule)]);
        client.Open("a.news", Loud);
        Assert.That(await client.CodesAsync("a.news"), Does.Contain("plain-said"));
        client.Settings = """{"rules": {"plain-said": "off"}}""";
        client.Connection.Notify(DidChangeConfigurationParams.Method, new DidChangeConfigurationParams());

        Assert.That(
            await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => !codes.Contains("plain-said")), Does.Contain("NM2007"));
    }

    [TestCase("""{"preset": "loud"}""", "`newsmarkup.preset` takes light, house or strict, not \"loud\".")]
    [TestCase("""{"rules": []}""", "`newsmarkup.rules` takes rules and their levels, such as {\"NM2007\": \"off\"}, not [].")]
    [TestCase("""{"rules": {"NM2001": 3}}""", "`newsmarkup.rules`: `NM2001` takes off, hint, info, warning or error, not 3.")]
    [TestCase("""{"codeLens": {"enabled": "yes"}}""", "`newsmarkup.codeLens.enabled` takes true or false, not \"yes\".")]
    [TestCase("""{"inlayHints": {"speakerNames": "all"}}""", "`newsmarkup.inlayHints.speakerNames` takes true or false, not \"all\".")]
    [TestCase("""{"inlayHints": {"enabled": 1}}""", "`newsmarkup.inlayHints.enabled` takes true or false, not 1.")]
    public async Task A_setting_that_cannot_be_understood_is_said(string settings, string message)
    {
        await using var client = await TestClient.StartAsync(settings: settings);

        Assert.That(TestClient.Next(client.Shown), Is.EqualTo(new MessageParams(MessageParams.Warning, message)));
    }

    [Test]
    public async Task A_setting_that_cannot_be_understood_is_said_once()
    {
        await using var client = await TestClient.StartAsync(settings: """{"preset": "loud"}""");
        TestClient.Next(client.Shown);
        client.Connection.Notify(DidChangeConfigurationParams.Method, new DidChangeConfigurationParams());
        client.Settings = """{"preset": "soft"}""";
        client.Connection.Notify(DidChangeConfigurationParams.Method, new DidChangeConfigurationParams());

        Assert.That(TestClient.Next(client.Shown).Message, Does.Contain("soft"));
    }
}
