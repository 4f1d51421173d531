using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class FormattingTests
{
    [Test]
    public async Task A_document_is_brought_into_form()
    {
        var text = new MarkedText("[It leaks]{ claim }.\n\n[It holds]{ claim }.\n");

        var edits = await AskAsync(DocumentFormattingParams.Method, text, document => new DocumentFormattingParams(document));

        Assert.That(text.With(edits!), Is.EqualTo("[It leaks]{claim}.\n\n[It holds]{claim}.\n"));
    }

    [Test]
    public async Task Of_a_range_only_what_it_touches_is_brought_into_form()
    {
        var text = new MarkedText("[It leaks]{ claim }.\n\n|[It holds]{ claim }.|\n");

        var edits = await AskAsync(DocumentRangeFormattingParams.Method, text, document => new DocumentRangeFormattingParams(document, text.Range));

        Assert.That(text.With(edits!), Is.EqualTo("[It leaks]{ claim }.\n\n[It holds]{claim}.\n"));
    }

    [TestCase("}", "[It leaks]{ claim }. [It holds]{claim}")]
    [TestCase(")", "[It leaks]{ claim }. [It holds]{ claim }")]
    public async Task A_tag_that_was_just_closed_is_brought_into_form(string typed, string expected)
    {
        var text = new MarkedText("[It leaks]{ claim }. [It holds]{ claim }|");

        var edits = await AskAsync(
            DocumentOnTypeFormattingParams.Method, text, document => new DocumentOnTypeFormattingParams(document, text.Range.End, typed));

        Assert.That(text.With(edits ?? []), Is.EqualTo(expected));
    }

    [Test]
    public async Task The_server_wants_to_hear_of_closing_braces()
    {
        await using var client = await TestClient.StartAsync();

        Assert.That(client.Server.Capabilities.DocumentOnTypeFormattingProvider!.FirstTriggerCharacter, Is.EqualTo("}"));
    }

    private static async Task<IReadOnlyList<TextEdit>?> AskAsync<TParams>(
        LspRequest<TParams, IReadOnlyList<TextEdit>?> method, MarkedText text, Func<TextDocumentIdentifier, TParams> parameters)
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", text.Text);
        return await client.AskAsync(method, parameters);
    }
}
