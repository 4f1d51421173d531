using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Types;
using static NewsMarkup.LanguageServer.Tests.Protocol.ActionClient;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class CodeActionTests
{
    private static readonly MarkedText Claim = new(Header + "[The spillway is safe]{cla|im}, [Elena Reyes]{@reyes} [said]{cue}.\n");

    /// <summary>A line that a fix removes.</summary>
    private static readonly MarkedText Mendable = new(
        Header + "%% allow NM20|04: an old habit\n[It holds]{claim by=@reyes}, [Elena Reyes]{@reyes} [said]{cue}.\n");

    [Test]
    public async Task A_client_that_knows_commands_only_is_offered_nothing()
    {
        await using var client = await TestClient.StartAsync("""{"textDocument": {"codeAction": {}}}""");

        Assert.That(client.Server.Capabilities.CodeActionProvider, Is.Null);
    }

    [Test]
    public async Task A_fix_names_the_findings_of_the_client_that_it_mends()
    {
        await using var client = await StartAsync(Lazy, Claim);
        var known = (await client.PullAsync("a.news")).Items!;

        var actions = await client.ActionsAsync(Claim, new CodeActionContext([.. known.Select(LspJson.ElementOf)]));

        Assert.That(
            actions.Where(action => action.Diagnostics is not null).Select(action => (action.Kind, action.Diagnostics!.Single().GetProperty("code").GetString())),
            Is.Not.Empty.And.All.EqualTo(("quickfix", "NM2001")));
    }

    [Test]
    public async Task A_finding_goes_back_as_it_came()
    {
        await using var client = await StartAsync(Lazy, Claim);
        var finding = LspJson.ElementOf((await client.PullAsync("a.news")).Items!.Single(item => item.Code == "NM2001"));
        var known = JsonElement.Parse(finding.GetRawText().Insert(1, """
            "of":"the client",
            """));

        var actions = await client.ActionsAsync(Claim, new CodeActionContext([known]));

        Assert.That(JsonElement.DeepEquals(actions.SelectMany(action => action.Diagnostics ?? []).First(), known));
    }

    [Test]
    public async Task A_finding_of_somebody_else_is_not_attached()
    {
        await using var client = await StartAsync(Lazy, Claim);
        var others = LspJson.ElementOf(new KnownFinding(Claim.Range, JsonElement.Parse("7")));

        var actions = await client.ActionsAsync(Claim, new CodeActionContext([others]));

        Assert.That(actions.Select(action => action.Diagnostics), Is.Not.Empty.And.All.Null);
    }

    [TestCase("quickfix", "quickfix")]
    [TestCase("source", "source.fixAll.newsmarkup")]
    [TestCase("source.fixAll", "source.fixAll.newsmarkup")]
    [TestCase("source.fixAll.newsmarkup", "source.fixAll.newsmarkup")]
    [TestCase("source.organizeImports", null)]
    public async Task Actions_are_of_the_kinds_that_are_wanted(string only, string? kind)
    {
        await using var client = await StartAsync(Lazy, Mendable);

        var actions = await client.ActionsAsync(Mendable, new CodeActionContext([], [only], TriggerKind: 2));

        Assert.That(actions.Select(action => action.Kind).Distinct(), Is.EqualTo(kind is null ? [] : new[] { kind }));
    }

    [TestCase("refactor")]
    [TestCase("refactor.extract")]
    public async Task A_kind_takes_in_those_that_begin_with_it(string only)
    {
        await using var client = await StartAsync(Lazy, Saying);

        var actions = await client.ActionsAsync(Saying, new CodeActionContext([], [only]));

        Assert.That(actions.Where(action => action.Title == QuoteByReyes).Select(action => action.Kind), Is.EqualTo(new[] { "refactor.extract" }));
    }

    [TestCase(1, true)]
    [TestCase(2, false)]
    public async Task What_mends_the_whole_file_does_not_follow_the_cursor(int trigger, bool isOffered)
    {
        await using var client = await StartAsync(Lazy, Mendable);

        var actions = await client.ActionsAsync(Mendable, new CodeActionContext([], TriggerKind: trigger));

        Assert.That(actions.Any(action => action.Kind == "source.fixAll.newsmarkup"), Is.EqualTo(isOffered));
    }

    [Test]
    public async Task The_likely_action_is_preferred()
    {
        await using var client = await StartAsync(Lazy, Saying);

        Assert.That(
            (await client.ActionsAsync(Saying)).Where(action => action.IsPreferred == true).Select(action => action.Title), Is.EqualTo(new[] { QuoteByReyes }));
    }

    [TestCase(Lazy, 1, true)]
    [TestCase(Lazy, 2, false)]
    [TestCase(Eager, 1, false)]
    public async Task What_cannot_be_done_is_shown_with_its_reason_to_somebody_who_asks(string capabilities, int trigger, bool isShown)
    {
        await using var client = await StartAsync(capabilities, TwoParagraphs);

        var actions = await client.ActionsAsync(TwoParagraphs, new CodeActionContext([], TriggerKind: trigger));

        Assert.That(
            actions.Select(action => action.Disabled?.Reason).OfType<string>().Distinct(),
            Is.EqualTo(isShown ? new[] { SeveralParagraphs } : []));
    }
}
