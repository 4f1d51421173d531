using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class ConversationTests
{
    [TestCase("""{"general":{"positionEncodings":["utf-8","utf-16"]}}""", "utf-8")]
    [TestCase("""{"general":{"positionEncodings":["utf-7","utf-32"]}}""", "utf-32")]
    [TestCase("""{"general":{"positionEncodings":[7]}}""", "utf-16")]
    [TestCase("{}", "utf-16")]
    public async Task Positions_are_counted_as_the_client_likes_best(string capabilities, string encoding)
    {
        await using var client = await TestClient.StartAsync(capabilities);

        Assert.That(client.Server.Capabilities.PositionEncoding, Is.EqualTo(encoding));
    }

    [Test]
    public async Task The_server_asks_for_what_it_could_not_announce()
    {
        await using var client = await TestClient.StartAsync(
            """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},"didChangeConfiguration":{"dynamicRegistration":true}}}""");

        Assert.That(
            new[] { TestClient.Next(client.Registered), TestClient.Next(client.Registered) },
            Is.EquivalentTo(new[] { "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration" }));
    }

    [Test]
    public async Task The_reading_of_a_folder_is_told_from_its_begin_to_its_end()
    {
        await using var client = await TestClient.StartAsync(
            """{"window":{"workDoneProgress":true}}""", [.. Enumerable.Range(0, 100).Select(i => ($"a{i}.news", "Rain fell.\n"))]);

        var begin = TestClient.Next(client.Progress);
        var end = TestClient.Next(client.Progress, progress => progress.Value.GetProperty("kind").GetString() == "end");

        Assert.That((begin.Value.GetProperty("kind").GetString(), end.Token.GetString()), Is.EqualTo(("begin", begin.Token.GetString())));
    }

    [Test]
    public async Task The_traffic_is_told_to_those_who_ask()
    {
        await using var client = await TestClient.StartAsync();
        client.Connection.Notify(SetTraceParams.Method, new SetTraceParams("messages"));
        await TestClient.EventuallyAsync(() => client.PullAsync("none.news"), _ => client.Traced.Count > 0);

        Assert.That(TestClient.Next(client.Traced).Message, Is.EqualTo("Received request 'textDocument/diagnostic'."));
    }
}
