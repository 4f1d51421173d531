using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Rpc;
using NewsMarkup.LanguageServer.Protocol.Types;
using static NewsMarkup.LanguageServer.Tests.Protocol.ActionClient;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class CodeActionEditTests
{
    [Test]
    public async Task What_an_action_edits_is_worked_out_when_it_is_chosen()
    {
        await using var client = await StartAsync(Lazy, Saying);
        var offered = await client.OfferedAsync(Saying, QuoteByReyes);

        var chosen = await client.Connection.RequestAsync(CodeAction.Resolve, offered);

        Assert.That(
            (offered.Edit, Saying.With(chosen.Edit!.DocumentChanges!.Single().Edits)),
            Is.EqualTo(((WorkspaceEdit?)null, Header + "[“It leaks badly,”]{quote by=@reyes} said [Elena Reyes]{@reyes}.\n")));
    }

    [Test]
    public async Task A_client_that_cannot_ask_for_edits_gets_them_at_once()
    {
        await using var client = await StartAsync(Eager, Saying);

        var offered = await client.OfferedAsync(Saying, QuoteByReyes);

        Assert.That(
            Saying.With(offered.Edit!.Changes![client.Uri("a.news")]),
            Is.EqualTo(Header + "[“It leaks badly,”]{quote by=@reyes} said [Elena Reyes]{@reyes}.\n"));
    }

    [TestCase(Lazy, true)]
    [TestCase(Eager, false)]
    public async Task The_server_says_whether_edits_are_to_be_asked_for(string capabilities, bool isAsked)
    {
        await using var client = await StartAsync(capabilities, Saying);

        Assert.That(client.Server.Capabilities.CodeActionProvider!.ResolveProvider, Is.EqualTo(isAsked));
    }

    [Test]
    public async Task Edits_are_of_the_version_that_they_were_made_for()
    {
        await using var client = await StartAsync(Lazy, Saying);
        client.Change("a.news", Saying.Text);

        var chosen = await client.ChosenAsync(Saying, QuoteByReyes);

        Assert.That(
            chosen.Edit!.DocumentChanges!.Single().TextDocument, Is.EqualTo(new OptionalVersionedTextDocumentIdentifier(client.Uri("a.news"), Version: 2)));
    }

    [Test]
    public async Task An_action_that_is_refused_says_why()
    {
        await using var client = await StartAsync(Lazy, TwoParagraphs);
        var disabled = (await client.ActionsAsync(TwoParagraphs)).First(action => action.Disabled is not null);

        var failure = client.Refusal(CodeAction.Resolve, _ => disabled);

        Assert.That((failure.Code, failure.Message), Is.EqualTo((ErrorCode.RequestFailed, SeveralParagraphs)));
    }

    [Test]
    public async Task An_action_that_was_offered_for_an_earlier_text_is_refused()
    {
        await using var client = await StartAsync(Lazy, Saying);
        var offered = await client.OfferedAsync(Saying, QuoteByReyes);
        client.Insert("a.news", 5, 0, "“It holds,” they said. ");

        var failure = client.Refusal(CodeAction.Resolve, _ => offered);

        Assert.That((failure.Code, failure.Message), Is.EqualTo((ErrorCode.RequestFailed, "The text has changed since this was offered.")));
    }

    [Test]
    public async Task An_action_that_is_not_of_this_server_is_refused()
    {
        await using var client = await StartAsync(Lazy, Saying);

        Assert.That(client.Refusal(CodeAction.Resolve, _ => new CodeAction("Spell", Data: LspJson.ElementOf("of somebody else"))).Code, Is.EqualTo(ErrorCode.InvalidParams));
    }

    [Test]
    public async Task The_cursor_goes_where_somebody_writes_next()
    {
        await using var client = await StartAsync(Lazy, Saying);

        var chosen = await client.ChosenAsync(Saying, "Quote, choose who says it");

        Assert.Multiple(() =>
        {
            Assert.That(chosen.Command!.Name, Is.EqualTo("newsmarkup.placeCaret"));
            Assert.That(
                chosen.Command.Arguments!.Select(argument => argument.GetRawText()),
                Is.EqualTo(new[] { $"\"{client.Uri("a.news")}\"", """{"line":5,"character":25}""" }));
        });
    }

    [Test]
    public async Task A_client_without_the_command_for_the_cursor_is_not_told_where_it_goes()
    {
        await using var client = await StartAsync(Eager, Saying);

        Assert.That((await client.OfferedAsync(Saying, "Quote, choose who says it")).Command, Is.Null);
    }

    [Test]
    public async Task A_declaration_moves_to_a_register_that_is_not_open()
    {
        var header = Header.Replace("@person re", "@use \"people.news\"\n@person re|", StringComparison.Ordinal);
        var article = new MarkedText(header + "[Elena Reyes]{@reyes} left.\n");
        var register = new MarkedText("---\n@person obi \"Ada Obi\"\n---\n");
        await using var client = await TestClient.StartAsync(Lazy, files: [("people.news", register.Text)]);
        client.Open("a.news", article.Text);

        var chosen = await client.ChosenAsync(article, "Move Elena Reyes to people.news");

        var changed = chosen.Edit!.DocumentChanges![1];
        Assert.That(
            (changed.TextDocument, register.With(changed.Edits)),
            Is.EqualTo((
                new OptionalVersionedTextDocumentIdentifier(client.Uri("people.news"), Version: null),
                "---\n@person obi \"Ada Obi\"\n@person reyes \"Elena Reyes\" {role=minister}\n---\n")));
    }
}
