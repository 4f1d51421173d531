using System.Text.Json.Nodes;

namespace NewsMarkup.Editors.Tests;

/// <summary>What a person gets who edits an article in an editor that is not ours: each step in the real editor, with the real server behind it.</summary>
[TestFixtureSource(nameof(Clients))]
internal sealed class EditorTests(EditorClient editor)
{
    private const string Article = """
        ---
        headline: Dam review ordered
        date: 2026-03-14
        @use "registers/people.news"
        ---
        [The spillway is safe]{claim}, [Elena Reyes]{@reyes}, the water minister, [said]{cue}.

        [Nobody had been told]{claim by=@reyes}, she [said]{cue}.

        A line of plain copy about [a place]{ }.

        """;

    private string _folder = "";

    private static readonly EditorClient[] Clients = [EditorClient.Neovim, EditorClient.Emacs];

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("newsmarkup-").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "registers"));
        File.WriteAllText(Path.Combine(_folder, "story.news"), Article);
        File.WriteAllText(Path.Combine(_folder, "registers", "people.news"), "---\n@person reyes \"Elena Reyes\" {role=\"water minister\"}\n---\n");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Findings_are_shown_at_their_words()
    {
        var shown = Do(new JsonObject { ["op"] = "diagnostics", ["min"] = 2 })["diagnostics"]!.AsArray();

        var claim = shown.Single(finding => finding!["code"]?.ToString() == "NM2001")!;
        Assert.That(
            $"{claim["line"]}:{claim["col"]}-{claim["end_col"]} {claim["source"]} {claim["message"]}",
            Does.StartWith("5:23-28 newsmarkup No source is named for this claim."));
    }

    [Test]
    public void A_finding_goes_when_its_fix_is_taken()
    {
        var steps = Steps(
            new JsonObject { ["op"] = "diagnostics", ["min"] = 2 },
            new JsonObject { ["op"] = "code_actions", ["line"] = 5, ["col"] = 23, ["end_col"] = 28, ["apply"] = "Name the source" },
            new JsonObject { ["op"] = "diagnostics", ["min"] = 0, ["quiet_ms"] = 1000 });

        Assert.That(steps[1]["text"]!.ToString(), Does.Contain("[The spillway is safe]{claim by=@reyes}"), $"Offered: {steps[1]["titles"]}");
        Assert.That(steps[2]["diagnostics"]!.AsArray().Select(finding => finding!["code"]!.ToString()), Does.Not.Contain("NM2001"));
    }

    [Test]
    public void Words_that_are_selected_are_tagged()
    {
        var action = Do(new JsonObject { ["op"] = "code_actions", ["line"] = 9, ["col"] = 2, ["end_col"] = 20, ["apply"] = "^Fact$" });

        Assert.That(action["text"]!.ToString(), Does.Contain("A [line of plain copy]{fact} about"), $"Offered: {action["titles"]}");
    }

    [Test]
    public void Who_is_mentioned_is_told_on_hover() => Assert.That(
        string.Join('\n', Do(new JsonObject { ["op"] = "hover", ["line"] = 5, ["col"] = 47 })["lines"]!.AsArray().Select(line => line!.ToString())),
        Does.Contain("Elena Reyes").And.Contain("water minister"));

    [Test]
    public void Ids_are_completed_from_the_register()
    {
        var steps = Steps(
            new JsonObject { ["op"] = "insert", ["line"] = 9, ["col"] = 37, ["end_col"] = 38, ["text"] = "@" },
            new JsonObject { ["op"] = "completion", ["line"] = 9, ["col"] = 38, ["trigger"] = "@" });

        Assert.That(steps[1]["labels"]!.AsArray().Select(label => label!.ToString()), Has.Some.Contains("@reyes"));
    }

    [Test]
    public void A_declaration_is_found_in_the_register() => Assert.That(
        Do(new JsonObject { ["op"] = "definition", ["line"] = 5, ["col"] = 47 })["result"]!.ToJsonString(), Does.Contain("people.news"));

    [Test]
    public void A_source_is_renamed_in_the_article_and_the_register()
    {
        var steps = Steps(
            new JsonObject { ["op"] = "rename", ["line"] = 7, ["col"] = 35, ["to"] = "minister" },
            new JsonObject { ["op"] = "text", ["file"] = Path.Combine(_folder, "registers", "people.news") });

        Assert.That(steps[0]["text"]!.ToString(), Does.Contain("{claim by=@minister}").And.Contain("[Elena Reyes]{@minister}"));
        Assert.That(steps[1]["text"]!.ToString(), Does.Contain("@person minister \"Elena Reyes\""));
    }

    [Test]
    public void Tags_are_formatted_and_prose_is_not()
    {
        var steps = Steps(
            new JsonObject { ["op"] = "insert", ["line"] = 7, ["col"] = 23, ["end_col"] = 28, ["text"] = "  claim   " },
            new JsonObject { ["op"] = "format" });

        Assert.That(steps[1]["text"]!.ToString(), Is.EqualTo(Article));
    }

    private JsonObject Do(JsonObject step) => Steps(step)[0];

    private IReadOnlyList<JsonObject> Steps(params JsonObject[] steps) => editor.Do(_folder, "story.news", steps);
}
