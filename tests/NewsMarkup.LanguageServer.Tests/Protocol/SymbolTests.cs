using NewsMarkup.LanguageServer.Protocol.Types;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>People, sources and articles are found by name in all files.</summary>
public sealed class SymbolTests
{
    private const string Patient = """{"workspace": {"symbol": {"resolveSupport": {"properties": ["location.range"]}}}}""";
    private const string Register = "---\n@person moor \"Ada Moor\"\n@person reyes \"Elena Reyes\"\n---\n";

    private static readonly Range OnReyes = new(new Position(2, 8), new Position(2, 13));

    [Test]
    public async Task Somebody_is_found_in_a_file_that_is_not_open()
    {
        await using var client = await TestClient.StartAsync("{}", files: [("people.news", Register)]);

        var found = await FindAsync(client, "reyes");

        Assert.That(
            (found.Name, found.Kind, found.ContainerName, found.Location),
            Is.EqualTo(("Elena Reyes", 5, "@reyes", new WorkspaceSymbolLocation(client.Uri("people.news"), OnReyes))));
    }

    [Test]
    public async Task An_article_is_found_by_its_headline()
    {
        await using var client = await TestClient.StartAsync("{}", files: [("a.news", "---\nheadline: Dam review ordered\n---\nRain fell.\n")]);

        var found = await FindAsync(client, "dam review");

        Assert.That((found.Kind, found.ContainerName, found.Location.Range), Is.EqualTo((1, (string?)null, (Range?)default(Range))));
    }

    [Test]
    public async Task Its_place_is_looked_for_when_somebody_goes_there()
    {
        await using var client = await TestClient.StartAsync(Patient, files: [("people.news", Register)]);
        var found = await FindAsync(client, "reyes");

        var resolved = await client.Connection.RequestAsync(WorkspaceSymbol.Resolve, found);

        Assert.That((found.Location.Range, resolved.Location.Range), Is.EqualTo(((Range?)null, (Range?)OnReyes)));
    }

    [TestCase("{}")]
    [TestCase(Patient)]
    public async Task A_file_that_has_become_shorter_meanwhile_is_shown_at_its_end(string capabilities)
    {
        await using var client = await TestClient.StartAsync(capabilities, files: [("people.news", Register)]);
        await FindAsync(client, "reyes");
        client.Write("people.news", "---\n");

        var resolved = await client.Connection.RequestAsync(WorkspaceSymbol.Resolve, await FindAsync(client, "reyes"));

        Assert.That(resolved.Location.Range!.Value.Start, Is.EqualTo(new Position(1, 0)));
    }

    [Test]
    public async Task A_file_that_is_gone_meanwhile_is_shown_at_its_begin()
    {
        await using var client = await TestClient.StartAsync("{}", files: [("people.news", Register)]);
        await FindAsync(client, "reyes");
        File.Delete(Path.Combine(client.Folder, "people.news"));

        Assert.That((await FindAsync(client, "reyes")).Location.Range, Is.EqualTo((Range?)default(Range)));
    }

    private static async Task<WorkspaceSymbol> FindAsync(TestClient client, string query) => (await TestClient.EventuallyAsync(
        async () => (await client.Connection.RequestAsync(WorkspaceSymbolParams.Method, new WorkspaceSymbolParams(query)))!, found => found.Count > 0))[0];
}
