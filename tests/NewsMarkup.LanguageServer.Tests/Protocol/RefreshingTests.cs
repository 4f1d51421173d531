namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>An editor is told when what it shows of one file has changed by another.</summary>
public sealed class RefreshingTests
{
    private const string Article = "---\n@use \"people.news\"\n---\n[Ada Moor]{@moor} [said]{cue} [it rained]{claim by=@moor}.\n";

    private const string All =
        """{"workspace": {"semanticTokens": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true}, "codeLens": {"refreshSupport": true}}}""";

    [TestCase("people.news", "---\n@person moor \"Ada Moor\"\n---\n")]
    [TestCase("newsmarkup.json", "{}")]
    public async Task What_is_shown_is_asked_for_again_when_another_file_changes_it(string path, string text)
    {
        await using var client = await TestClient.StartAsync(All);
        client.Open("a.news", Article);
        client.Open(path, text);

        Assert.That(
            new[] { TestClient.Next(client.Refreshed), TestClient.Next(client.Refreshed), TestClient.Next(client.Refreshed) },
            Is.EquivalentTo(new[] { "workspace/semanticTokens/refresh", "workspace/inlayHint/refresh", "workspace/codeLens/refresh" }));
    }

    [Test]
    public async Task A_client_is_asked_only_for_what_it_can()
    {
        await using var client = await TestClient.StartAsync("""{"workspace": {"codeLens": {"refreshSupport": true}}}""");
        client.Open("a.news", Article);
        client.Open("newsmarkup.json", "{}");

        Assert.That(TestClient.Next(client.Refreshed), Is.EqualTo("workspace/codeLens/refresh"));
    }
}
