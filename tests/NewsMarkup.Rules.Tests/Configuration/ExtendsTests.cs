using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests.Configuration;

internal sealed class ExtendsTests
{
    [Test]
    public void The_file_that_extends_has_the_last_word()
    {
        var folder = new ConfigurationFolder
        {
            ["newsmarkup.json"] = """{ "extends": ["a.json", "b.json"], "rules": { "NM2002": "hint" } }""",
            ["a.json"] = """{ "preset": "light", "rules": { "NM2001": "info", "NM2002": "off", "NM6001": "info" }, "failOn": "never" }""",
            ["b.json"] = """{ "rules": { "NM2001": "warning" }, "failOn": "info" }""",
        };

        Assert.Multiple(() =>
        {
            Assert.That(Levels(folder, "NM2001", "NM2002", "NM6001"), Is.EqualTo(new[] { Severity.Warning, Severity.Hint, Severity.Info }));
            Assert.That(folder.Load().FailOn?.Value, Is.EqualTo(Severity.Info));
            Assert.That(folder.For("a.news").Settings.Preset, Is.EqualTo(Preset.Light));
        });
    }

    [Test]
    public void A_section_of_an_extended_file_is_weaker_than_the_file_that_extends_it() => Assert.That(
        Levels(
            new ConfigurationFolder
            {
                ["newsmarkup.json"] = """{ "extends": "base.json", "rules": { "NM2001": "info" } }""",
                ["base.json"] = """{ "overrides": [{ "files": "*.news", "rules": { "NM2001": "off", "NM2002": "off" } }] }""",
            },
            "NM2001", "NM2002"),
        Is.EqualTo(new[] { Severity.Info, Severity.Off }));

    [Test]
    public void Paths_are_seen_from_the_folder_of_the_file_they_stand_in()
    {
        var folder = new ConfigurationFolder
        {
            ["newsmarkup.json"] = """{ "extends": "desk/base.json" }""",
            ["desk/base.json"] = """{ "extends": "..\\common.json", "houseRules": ["*.newsrules"], "baseline": "./debt.json", "ruleAssemblies": "/opt/rules.dll" }""",
            ["common.json"] = "{}",
        };
        var configuration = folder.Load();

        Assert.Multiple(() =>
        {
            Assert.That(configuration.Files.Select(file => file.Path), Is.EqualTo(new[] { "common.json", "desk/base.json", "newsmarkup.json" }));
            Assert.That(configuration.HouseRules.Select(rules => rules.Path), Is.EqualTo(new[] { "desk/*.newsrules" }));
            Assert.That(configuration.Baseline?.Path, Is.EqualTo("desk/debt.json"));
            Assert.That(configuration.RuleAssemblies.Select(rules => rules.Path), Is.EqualTo(new[] { "/opt/rules.dll" }));
        });
    }

    [Test]
    public void A_file_that_two_others_extend_is_taken_once_where_it_comes_first() => Assert.That(
        new ConfigurationFolder
        {
            ["newsmarkup.json"] = """{ "extends": ["a.json", "b.json"] }""",
            ["a.json"] = """{ "extends": "common.json" }""",
            ["b.json"] = """{ "extends": "common.json" }""",
            ["common.json"] = "{}",
        }.Load().Files.Select(file => file.Path),
        Is.EqualTo(new[] { "common.json", "a.json", "b.json", "newsmarkup.json" }));

    [Test]
    public void A_missing_file_is_reported_and_the_rest_applies()
    {
        var folder = new ConfigurationFolder { ["newsmarkup.json"] = """{ "extends": ["../gone.json", "desk.json"] }""", ["desk.json"] = """{ "preset": "strict" }""" };

        Assert.Multiple(() =>
        {
            Assert.That(folder.Problems(), Is.EqualTo(
                """
                { "extends": ["../gone.json", "desk.json"] }
                              ^^^^^^^^^^^^^^ NM0918 `../gone.json` cannot be extended: there is no such file. It was looked for at `../gone.json`.

                """));
            Assert.That(folder.For("a.news").Settings.Preset, Is.EqualTo(Preset.Strict));
        });
    }

    [Test]
    public void A_circle_is_reported_where_it_closes() => Assert.That(
        new ConfigurationFolder { ["newsmarkup.json"] = """{ "extends": "desk/a.json" }""", ["desk/a.json"] = """{ "extends": "../newsmarkup.json" }""" }.Problems(),
        Is.EqualTo(
            """
            { "extends": "../newsmarkup.json" }
                         ^^^^^^^^^^^^^^^^^^^^ desk/a.json: NM0919 `../newsmarkup.json` cannot be extended: `newsmarkup.json` extends `desk/a.json` extends `newsmarkup.json`.

            """));

    [Test]
    public void An_error_in_an_extended_file_is_reported_there() => Assert.That(
        new ConfigurationFolder { ["newsmarkup.json"] = """{ "extends": "a.json" }""", ["a.json"] = """{ "preset": 1 }""" }.Problems(),
        Is.EqualTo(
            """
            { "preset": 1 }
                        ^ a.json: NM0915 `preset` takes light, house or strict, not `1`.

            """));

    [Test]
    public void A_file_that_cannot_be_read_is_reported_at_its_begin() => Assert.That(
        new ConfigurationFolder().Problems(), Is.EqualTo("\n^ NM0911 The configuration cannot be read: there is no such file.\n"));

    private static IEnumerable<Severity> Levels(ConfigurationFolder folder, params string[] rules)
    {
        var settings = folder.For("a.news").Settings;
        var catalog = new RuleCatalog(BuiltInRules.All);
        return rules.Select(id => settings.Level(catalog.Find(id)!) ?? catalog.Find(id)!.Severity);
    }
}
