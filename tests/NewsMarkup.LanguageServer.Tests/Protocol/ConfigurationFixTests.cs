using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Types;
using static NewsMarkup.LanguageServer.Tests.Protocol.ActionClient;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class ConfigurationFixTests
{
    private const string Path = "newsmarkup.json";

    private static readonly MarkedText Slip = new("{\"preset\": \"hu|se\"}");

    [TestCase("{\"preset\": \"hu|se\"}", "Write `house`", "{\"preset\": \"house\"}")]
    [TestCase("{\"preset\": \"huse\"|}", "Write `house`", "{\"preset\": \"house\"}")]
    [TestCase("{\"pr|est\": \"house\"}", "Write `preset`", "{\"preset\": \"house\"}")]
    [TestCase("{\"rules\": {\"|unatributed-claim|\": \"off\"}}", "Write `unattributed-claim`", "{\"rules\": {\"unattributed-claim\": \"off\"}}")]
    [TestCase("{\"rules\": {\"NM2001\": \"war|n\"}}", "Write `warning`", "{\"rules\": {\"NM2001\": \"warning\"}}")]
    public async Task A_slip_is_mended_by_the_word_that_was_meant(string marked, string title, string mended)
    {
        var text = new MarkedText(marked);
        await using var client = await TestClient.StartAsync(Lazy);

        var action = (await FixesAsync(client, text)).Single();

        Assert.That((action.Title, action.Kind, action.IsPreferred, text.With(action.Edit!.DocumentChanges!.Single().Edits)), Is.EqualTo((title, "quickfix", true, mended)));
    }

    [Test]
    public async Task The_fix_names_the_finding_that_it_mends()
    {
        await using var client = await TestClient.StartAsync(Lazy);
        client.Open(Path, Slip.Text);
        var known = new CodeActionContext([.. (await client.PullAsync(Path)).Items!.Select(LspJson.ElementOf)]);

        var action = (await client.AskAsync(CodeActionParams.Method, document => new CodeActionParams(document, Slip.Range, known), Path))!.Single();

        Assert.That(action.Diagnostics!.Single().GetProperty("code").GetString(), Is.EqualTo("NM0915"));
    }

    [TestCase("{|\"preset\": \"huse\"}")]
    [TestCase("{\"preset\": \"qu|ux\"}")]
    public async Task Where_nothing_is_to_be_mended_nothing_is_offered(string marked)
    {
        await using var client = await TestClient.StartAsync(Lazy);

        Assert.That(await FixesAsync(client, new MarkedText(marked)), Is.Empty);
    }

    [Test]
    public async Task Who_wants_no_fixes_gets_none()
    {
        await using var client = await TestClient.StartAsync(Lazy);

        Assert.That(await FixesAsync(client, Slip, "refactor"), Is.Empty);
    }

    private static async Task<IReadOnlyList<CodeAction>> FixesAsync(TestClient client, MarkedText text, params string[] only)
    {
        client.Open(Path, text.Text);
        var context = new CodeActionContext([], only.Length == 0 ? null : only);
        return (await client.AskAsync(CodeActionParams.Method, document => new CodeActionParams(document, text.Range, context), Path))!;
    }
}
