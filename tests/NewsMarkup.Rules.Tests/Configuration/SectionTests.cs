using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Rules.Tests.Configuration;

/// <summary>Who has the last word about a rule, and where that stands.</summary>
internal sealed class SectionTests
{
    private static readonly RuleDescriptor Claim = new RuleCatalog(BuiltInRules.All).Find("NM2001")!;

    [TestCase("{}", "a.news", "error Default")]
    [TestCase("""{"categories":{"attribution":"warning"}}""", "a.news", "warning Category 1:16")]
    [TestCase("""{"rules":{"unattributed-claim":"info"},"categories":{"attribution":"warning"}}""", "a.news", "info Rule 1:11")]
    [TestCase("""{"rules":{"NM2001":{"level":"off"}},"categories":{"attribution":"warning"}}""", "a.news", "off Rule 1:21")]
    [TestCase("""{"overrides":[{"files":"wire/**","categories":{"attribution":"hint"}}],"rules":{"NM2001":"info"}}""", "wire/a.news", "hint Category 1:48")]
    [TestCase("""{"overrides":[{"files":"wire/**","categories":{"attribution":"hint"}}],"rules":{"NM2001":"info"}}""", "desk/a.news", "info Rule 1:81")]
    [TestCase("""{"overrides":[{"files":"wire/**","categories":{"attribution":"hint"}}],"rules":{"NM2001":"off"}}""", "wire/a.news", "off Rule 1:81")]
    [TestCase("""{"overrides":[{"files":"wire","categories":{"attribution":"hint"}}],"categories":{"attribution":"off"}}""", "wire/a.news", "hint Category 1:45")]
    [TestCase("""{"overrides":[{"files":"wire","rules":{"NM2001":"hint"}},{"files":"*.news","rules":{"NM2001":"info"}}]}""", "wire/a.news", "info Rule 1:85")]
    public void The_level_of_a_rule_and_where_it_stands(string json, string article, string expected)
    {
        var configuration = ConfigurationFolder.With(json).For(article);
        var origin = configuration.OriginOf(Claim);

        Assert.That(
            $"{LevelWords.Word(configuration.Settings.Level(Claim) ?? Claim.Severity)} {origin.Kind} {origin.Place?.Start}".TrimEnd(), Is.EqualTo(expected));
    }

    [Test]
    public void The_level_of_a_rule_turns_it_on_and_that_of_its_category_does_not()
    {
        var byCategory = ConfigurationFolder.With("""{ "categories": { "attribution": "error" } }""").For("a.news").Settings;
        var byRule = ConfigurationFolder.With("""{ "rules": { "pickiness": "error" } }""").For("a.news").Settings;

        Assert.That((byCategory.IsOn(Pickiness.Descriptor), byRule.IsOn(Pickiness.Descriptor)), Is.EqualTo((false, true)));
    }

    [Test]
    public void The_preset_of_a_section_is_where_its_files_begin() => Assert.That(
        new[] { "wire/a.news", "a.news" }.Select(article =>
            ConfigurationFolder.With("""{ "preset": "light", "overrides": [{ "files": "wire/**", "preset": "strict" }] }""").For(article).Settings.Preset),
        Is.EqualTo(new[] { Preset.Strict, Preset.Light }));

    [Test]
    public void Without_a_word_the_preset_is_house() => Assert.That(ConfigurationFolder.With("{}").For("a.news").Settings.Preset, Is.EqualTo(Preset.House));

    [Test]
    public void The_command_line_has_the_last_word()
    {
        var commandLine = new RuleOverrides(Preset.Strict, new RuleLayer { Rules = new Dictionary<string, Severity> { ["NM2001"] = Severity.Hint }.ToImmutableDictionary() });
        var configuration = ConfigurationFolder.With("""{ "preset": "light", "rules": { "NM2001": "off" } }""").Load().For("a.news", commandLine);

        Assert.That(
            (configuration.Settings.Preset, configuration.Settings.Level(Claim), configuration.OriginOf(Claim).Kind),
            Is.EqualTo((Preset.Strict, Severity.Hint, OriginKind.CommandLine)));
    }

    [Test]
    public void What_a_preset_leaves_out_says_so() => Assert.That(
        ConfigurationFolder.With("{}").For("a.news").OriginOf(Pickiness.Descriptor).Kind, Is.EqualTo(OriginKind.Preset));

    [Test]
    public void Options_are_read_by_their_types()
    {
        var settings = ConfigurationFolder.With("""{ "rules": { "pickiness": { "most": 7, "strictly": true, "words": ["so", "thus"] } } }""").For("a.news").Settings;

        Assert.Multiple(() =>
        {
            Assert.That(settings.Option(Pickiness.Most), Is.EqualTo(7));
            Assert.That(settings.Option(Pickiness.Strictly), Is.True);
            Assert.That(settings.Option(Pickiness.Extra), Is.EqualTo(new[] { "so", "thus" }));
            Assert.That(settings.IsOn(Pickiness.Descriptor), Is.False, "an option turns no rule on");
        });
    }

    [Test]
    public void An_option_knows_where_it_is_set() => Assert.That(
        ConfigurationFolder.With("""{ "rules": { "pickiness": { "most": 7 } } }""").For("a.news").OriginOf(Pickiness.Most)?.Start.ToString(), Is.EqualTo("1:29"));

    [Test]
    public void An_option_of_one_rule_is_not_that_of_another_that_looks_the_same() => Assert.That(
        ConfigurationFolder.With("""{ "rules": { "pickiness": { "most": 7 } } }""").For("a.news").Settings.Option(new NumberOption(Pickiness.Most.Key, Pickiness.Most.Description, initial: 3, least: 1)), Is.EqualTo(3));
}
