using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

public sealed class DiagnosticsTests
{
    private const string Header = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n---\n";
    private const string Claim = Header + "[The spillway is safe]{claim}.\n";
    private const string ClaimBySomebody = "---\nheadline: Dam review ordered\ndate: 2026-03-14\n@person reyes \"Elena Reyes\" {role=minister}\n---\n"
        + "[The spillway is safe]{claim}, [Elena Reyes]{@reyes} [said]{cue}.\n";
    private const string Clean = Header + "Rain fell.\n";
    private const string Pushing = "{}";
    private const string HouseRules = """{"houseRules": "desk/*.newsrules"}""";
    private const string PlainSaid = "rule plain-said warning\n  each cue\n  must not be forms of \"say\"\n  say \"It judges.\"\n";

    [Test]
    public async Task A_problem_is_told_with_its_place_its_level_and_its_page()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Claim);

        var problem = (await client.PullAsync("a.news")).Items!.Single();

        Assert.Multiple(() =>
        {
            Assert.That(problem.Range.Start, Is.EqualTo(new Position(4, 23)));
            Assert.That(problem.Range.End, Is.EqualTo(new Position(4, 28)));
            Assert.That(problem.Severity, Is.EqualTo(1));
            Assert.That(problem.Code, Is.EqualTo("NM2001"));
            Assert.That(problem.CodeDescription!.Href, Is.EqualTo("https://newsmarkup.org/docs/rules/NM2001.md"));
            Assert.That(problem.Source, Is.EqualTo("newsmarkup"));
            Assert.That(problem.Message, Is.EqualTo("No source is named for this claim."));
            Assert.That(problem.Data, Is.EqualTo(new FindingData("NM2001", 77, 82)));
        });
    }

    [Test]
    public async Task A_way_out_follows_the_problem()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", ClaimBySomebody);

        Assert.That(
            (await client.PullAsync("a.news")).Items!.Single(item => item.Code == "NM2001").Message,
            Is.EqualTo("No source is named for this claim.\nIf `@reyes` says it, write `by=@reyes`."));
    }

    [Test]
    public async Task A_document_that_has_not_changed_is_not_told_again()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Claim);
        client.Open("b.news", Clean);
        var first = await client.PullAsync("a.news");
        client.Insert("b.news", 4, 0, "x");

        var second = await client.PullAsync("a.news", first.ResultId);

        Assert.That((second.Kind, second.Items), Is.EqualTo(("unchanged", (IReadOnlyList<Diagnostic>?)null)));
    }

    [Test]
    public async Task What_an_article_allows_is_not_told()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Header + "%% allow NM2001: common knowledge\n[The spillway is safe]{claim}.\n");

        Assert.That(await client.CodesAsync("a.news"), Does.Not.Contain("NM2001"));
    }

    [Test]
    public async Task A_client_that_cannot_ask_is_told()
    {
        await using var client = await TestClient.StartAsync(Pushing);
        client.Open("a.news", Claim);

        var published = TestClient.Next(client.Published);

        Assert.That((published.Uri, published.Version, TestClient.CodesOf(published.Diagnostics).Single()), Is.EqualTo((client.Uri("a.news"), 1, "NM2001")));
    }

    [Test]
    public async Task A_document_that_is_closed_has_no_problems_on_the_screen()
    {
        await using var client = await TestClient.StartAsync(Pushing);
        client.Open("a.news", Claim);
        TestClient.Next(client.Published);
        client.Close("a.news");

        Assert.That(TestClient.Next(client.Published).Diagnostics, Is.Empty);
    }

    [Test]
    public async Task The_last_word_that_is_pushed_is_about_the_last_text()
    {
        await using var client = await TestClient.StartAsync(Pushing);
        client.Open("a.news", Clean);
        for (var i = 0; i < 200; i++)
            client.Insert("a.news", 4, 0, "x");
        client.Change("a.news", Claim);

        var last = TestClient.Next(client.Published, published => published.Version == 202);

        Assert.That(TestClient.CodesOf(last.Diagnostics), Is.EqualTo(new[] { "NM2001" }));
    }

    [Test]
    public async Task A_mistake_in_a_configuration_that_is_not_open_is_told_when_an_article_is_opened()
    {
        await using var client = await TestClient.StartAsync(Pushing, [("newsmarkup.json", """{"presett": "light"}""")]);
        client.Open("a.news", Clean);

        var told = TestClient.Next(client.Published, published => published.Uri == client.Uri("newsmarkup.json"));

        Assert.That(TestClient.CodesOf(told.Diagnostics), Is.EqualTo(new[] { "NM0913" }));
    }

    [Test]
    public async Task A_mistake_in_a_configuration_goes_when_it_is_mended()
    {
        await using var client = await TestClient.StartAsync(Pushing, [("newsmarkup.json", """{"presett": "light"}""")]);
        client.Open("a.news", Clean);
        TestClient.Next(client.Published, published => published.Uri == client.Uri("newsmarkup.json"));
        client.Write("newsmarkup.json", """{"preset": "light"}""");
        client.Touch("newsmarkup.json");

        Assert.That(TestClient.Next(client.Published, published => published.Uri == client.Uri("newsmarkup.json")).Diagnostics, Is.Empty);
    }

    [Test]
    public async Task A_rule_of_the_house_has_no_page()
    {
        await using var client = await TestClient.StartAsync(files: [("newsmarkup.json", HouseRules), ("desk/desk.newsrules", PlainSaid)]);
        client.Open("a.news", ClaimBySomebody);

        Assert.That(
            (await client.PullAsync("a.news")).Items!.Single(item => item.Code == "plain-said").CodeDescription, Is.Null);
    }

    [Test]
    public async Task Files_that_are_not_open_are_told_to_a_client_that_asks_about_all()
    {
        await using var client = await TestClient.StartAsync(files: [("a.news", Claim), ("b.news", Clean)]);

        var report = await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count == 2);

        Assert.That(
            report.Items.Select(item => (item.Uri, item.Version, item.Items!.Count)),
            Is.EqualTo(new[] { (client.Uri("a.news"), (int?)null, 1), (client.Uri("b.news"), null, 0) }));
    }

    [Test]
    public async Task Of_all_files_only_those_are_told_again_that_have_changed()
    {
        await using var client = await TestClient.StartAsync(files: [("a.news", Claim), ("b.news", Clean)]);
        var first = await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count == 2);
        client.Write("b.news", Claim);
        client.Touch("b.news");
        PreviousResultId[] known = [.. first.Items.Select(item => new PreviousResultId(item.Uri, item.ResultId))];

        var second = await TestClient.EventuallyAsync(() => client.PullAllAsync(known), report => report.Items.Count > 0);

        Assert.That(second.Items.Select(item => (item.Uri, item.Items!.Count)), Is.EqualTo(new[] { (client.Uri("b.news"), 1) }));
    }

    [Test]
    public async Task A_file_that_was_deleted_has_no_problems_any_more()
    {
        await using var client = await TestClient.StartAsync(files: [("a.news", Claim)]);
        var first = await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Count == 1);
        File.Delete(Path.Combine(client.Folder, "a.news"));
        client.Touch("a.news");

        var second = await TestClient.EventuallyAsync(
            () => client.PullAllAsync(new PreviousResultId(client.Uri("a.news"), first.Items[0].ResultId)), report => report.Items.Count > 0);

        Assert.That(second.Items.Single().Items, Is.Empty);
    }

    [Test]
    public async Task A_configuration_is_told_from_its_unsaved_text()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("newsmarkup.json", """{"presett": "light"}""");

        Assert.That(await client.CodesAsync("newsmarkup.json"), Is.EqualTo(new[] { "NM0913" }));
    }

    [Test]
    public async Task House_rules_are_told_from_their_unsaved_text()
    {
        await using var client = await TestClient.StartAsync(files: [("newsmarkup.json", """{"houseRules": ["desk.newsrules"]}""")]);
        client.Open("desk.newsrules", "nonsense\n");

        Assert.That(await client.CodesAsync("desk.newsrules"), Is.Not.Empty);
    }

    [Test]
    public async Task House_rules_that_no_configuration_names_are_told_too()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("desk.newsrules", "nonsense\n");

        Assert.That(await client.CodesAsync("desk.newsrules"), Is.Not.Empty);
    }

    [Test]
    public async Task A_configuration_holds_as_soon_as_it_is_typed()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", Claim);
        client.Open("newsmarkup.json", """{"rules": {"NM2001": "hint"}}""");

        Assert.That((await client.PullAsync("a.news")).Items!.Single().Severity, Is.EqualTo(4));
    }

    [TestCase("wire/a.news", 4)]
    [TestCase("desk/a.news", 2)]
    public async Task What_a_configuration_says_of_some_paths_holds_there(string path, int severity)
    {
        await using var client = await TestClient.StartAsync(files:
        [
            ("newsmarkup.json", """{"rules": {"NM2001": "warning"}, "overrides": [{"files": "wire/**", "rules": {"NM2001": "hint"}}]}"""),
        ]);
        client.Open(path, Claim);

        Assert.That((await client.PullAsync(path)).Items!.Single().Severity, Is.EqualTo(severity));
    }

    [Test]
    public async Task A_configuration_that_another_one_extends_holds_as_soon_as_it_is_there()
    {
        await using var client = await TestClient.StartAsync(files: [("newsmarkup.json", """{"extends": "shared/house.json"}""")]);
        client.Open("a.news", Claim);
        Assert.That(await client.CodesAsync("a.news"), Is.EqualTo(new[] { "NM2001" }));
        client.Write("shared/house.json", """{"rules": {"NM2001": "off"}}""");
        client.Touch("shared/house.json");

        Assert.That(await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => codes.Length == 0), Is.Empty);
    }

    [Test]
    public async Task House_rules_hold_as_soon_as_they_are_where_the_configuration_looks_for_them()
    {
        await using var client = await TestClient.StartAsync(files: [("newsmarkup.json", HouseRules)]);
        client.Open("a.news", ClaimBySomebody);
        Assert.That(await client.CodesAsync("a.news"), Does.Not.Contain("plain-said"));
        client.Write("desk/desk.newsrules", PlainSaid);
        client.Touch("desk/desk.newsrules");

        Assert.That(await TestClient.EventuallyAsync(() => client.CodesAsync("a.news"), codes => codes.Contains("plain-said")), Does.Contain("NM2001"));
    }

    [Test]
    public async Task A_file_that_no_configuration_was_made_of_has_nothing_checked_again()
    {
        await using var client = await TestClient.StartAsync(files: [("newsmarkup.json", "{}")]);
        client.Open("a.news", Claim);
        var first = await client.PullAsync("a.news");
        client.Write("package.json", "{}");
        client.Write("b.news", Clean);
        client.Touch("package.json", "b.news");
        await TestClient.EventuallyAsync(() => client.PullAllAsync(), report => report.Items.Any(item => item.Uri == client.Uri("b.news")));

        Assert.That((await client.PullAsync("a.news", first.ResultId)).Kind, Is.EqualTo("unchanged"));
    }

    [Test]
    public async Task Text_that_may_go_is_faded()
    {
        await using var client = await TestClient.StartAsync();
        client.Open("a.news", "---\nheadline: Dam review ordered\ndate: 2026-03-14\n@person ann \"Ann Lee\" {role=mayor}\n---\nRain fell.\n");

        Assert.That((await client.PullAsync("a.news")).Items!.Single().Tags, Is.EqualTo(new[] { 1 }));
    }
}
