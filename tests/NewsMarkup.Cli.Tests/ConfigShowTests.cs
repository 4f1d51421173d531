using System.Text.Json.Nodes;

namespace NewsMarkup.Cli.Tests;

/// <summary><c>config show</c>: what holds for an article, and where it is set.</summary>
internal sealed class ConfigShowTests
{
    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Each_level_comes_with_the_place_where_it_is_set()
    {
        _program.Write("base.json", "{\n  \"preset\": \"strict\",\n  \"categories\": {\n    \"article\": \"info\"\n  }\n}\n");
        _program.Write("newsmarkup.json", "{\n  \"extends\": \"base.json\",\n  \"failOn\": \"never\",\n  \"baseline\": \"debt.json\",\n  \"rules\": { \"NM2001\": \"off\" }\n}\n");

        var (code, output, error) = _program.Run("config", "show", "wire/new.news", "--rule", "NM2002=warning");

        Assert.Multiple(() =>
        {
            Assert.That((code, error), Is.EqualTo((0, "")));
            Assert.That(output, Does.StartWith("""
                wire/new.news
                  configuration  base.json, newsmarkup.json
                  preset         strict (base.json:2)
                  fail on        never (newsmarkup.json:3)
                  baseline       debt.json (newsmarkup.json:4)


                """));
            Assert.That(LineOf(output, "NM2001"), Is.EqualTo("NM2001 unattributed-claim off newsmarkup.json:5"));
            Assert.That(LineOf(output, "NM2002"), Is.EqualTo("NM2002 unattributed-quote warning command line"));
            Assert.That(LineOf(output, "NM6001"), Is.EqualTo("NM6001 headline-missing info base.json:4 (article)"));
            Assert.That(LineOf(output, "NM1004"), Is.EqualTo("NM1004 unknown-attribute warning default"));
        });
    }

    [Test]
    public void Without_a_configuration_everything_is_as_the_rules_say()
    {
        var output = _program.Run("config", "show", "a.news").Output;

        Assert.That(output, Does.StartWith("a.news\n  configuration  none\n  preset         house (default)\n  fail on        error (default)\n\n"));
    }

    [Test]
    public void What_the_preset_leaves_out_names_the_preset() =>
        Assert.That(LineOf(_program.Run("config", "show", "a.news", "--preset", "light").Output, "NM1007"), Is.EqualTo("NM1007 unused-declaration off preset light"));

    [Test]
    public void An_article_that_says_that_it_is_light_is_shown_so()
    {
        _program.Write("a.news", "---\nlevel: light\n---\n");

        Assert.That(_program.Run("config", "show", "a.news").Output, Does.Contain("  preset         light (level: light in its header)\n"));
    }

    [Test]
    public void Json_says_the_same()
    {
        _program.Write("newsmarkup.json", "{ \"rules\": { \"NM2001\": \"off\" } }");

        var shown = JsonNode.Parse(_program.Run("config", "show", "a.news", "--format", "json").Output)!;

        Assert.That(
            shown["rules"]!.AsArray().Single(rule => (string)rule!["id"]! == "NM2001")!.ToJsonString(),
            Is.EqualTo("""{"id":"NM2001","name":"unattributed-claim","level":"off","from":"newsmarkup.json:1","options":{}}"""));
    }

    [Test]
    public void A_broken_configuration_is_shown_as_far_as_it_holds()
    {
        _program.Write("newsmarkup.json", "{ \"preset\": \"light\", \"rulez\": {} }");

        var (code, output, error) = _program.Run("config", "show", "a.news");

        Assert.That(
            (code, output.Split('\n')[2], error.Split('\n')[0]),
            Is.EqualTo((2, "  preset         light (newsmarkup.json:1)", "newsmarkup.json:1:22: error NM0913 `rulez` is no key of newsmarkup.json. [config-unknown-key]")));
    }

    [Test]
    public void A_folder_is_no_article()
    {
        Directory.CreateDirectory(_program.PathOf("wire"));

        Assert.That(_program.Run("config", "show", "wire"), Is.EqualTo((2, "", "newsmarkup: `wire` is a folder; name an article in it, which need not exist yet.\n")));
    }

    [Test]
    public void Without_an_article_it_says_what_is_missing() => Assert.That(
        _program.Run("config", "show").Error, Is.EqualTo("newsmarkup: `newsmarkup config show` needs a file.\nTry `newsmarkup config show --help`.\n"));

    private static string LineOf(string output, string id) =>
        string.Join(' ', output.Split('\n').Single(line => line.StartsWith(id, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
