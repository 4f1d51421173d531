namespace NewsMarkup.Rules.Tests.Configuration;

/// <summary>What is said about settings that nothing understands, each at its place.</summary>
internal sealed class ConfigurationErrorTests
{
    [Test]
    public void Several_errors_are_all_reported() => AssertProblems(
        """
        {
          "prest": "light",
          "preset": "ligth",
          "failOn": true,
          "rules": { "NM2001": "warn" }
        }
        """,
        """
          "prest": "light",
          ^^^^^^^ NM0913 `prest` is no key of newsmarkup.json. Did you mean `preset`?
          "preset": "ligth",
                    ^^^^^^^ NM0915 `preset` takes light, house or strict, not `ligth`. Did you mean `light`?
          "failOn": true,
                    ^^^^ NM0915 `failOn` takes error, warning, info, hint or never, not `true`.
          "rules": { "NM2001": "warn" }
                               ^^^^^^ NM0915 `NM2001` takes off, hint, info, warning or error, not `warn`. Did you mean `warning`?

        """);

    [TestCase("[]", "^^ NM0915 `newsmarkup.json` takes an object, not a list.")]
    [TestCase("\"house\"", "^^^^^^^ NM0915 `newsmarkup.json` takes an object, not `house`.")]
    [TestCase("{\"root\":true}", " ^^^^^^ NM0913 `root` is no key of newsmarkup.json. The nearest newsmarkup.json applies and none above it, unless it `extends` one.")]
    [TestCase("{\"ignore\":[]}",
        " ^^^^^^^^ NM0913 `ignore` is no key of newsmarkup.json. Articles that git ignores are passed by; `overrides` turns rules off for some paths.")]
    [TestCase("{\"zebra\":1}",
        " ^^^^^^^ NM0913 `zebra` is no key of newsmarkup.json. It takes $schema, extends, preset, categories, rules, overrides, vocabulary, houseRules, ruleAssemblies, failOn and baseline.")]
    [TestCase("{\"extends\":1}", "           ^ NM0915 `extends` takes a path or a list of them, not `1`.")]
    [TestCase("{\"extends\":\"\"}", "           ^^ NM0915 `extends` takes a path, not an empty text.")]
    [TestCase("{\"houseRules\":[1]}", "               ^ NM0915 `houseRules` takes a path or a glob, not `1`.")]
    [TestCase("{\"failOn\":\"off\"}", "          ^^^^^ NM0915 `failOn` takes error, warning, info, hint or never, not `off`. Did you mean `never`?")]
    [TestCase("{\"preset\":\"light\",\"preset\":\"house\"}", "                  ^^^^^^^^ NM0914 `preset` is given twice; the last one holds.")]
    public void The_file(string json, string problem) => AssertProblems(json, $"{json}\n{problem}\n");

    [TestCase("{\"rules\":[]}", "         ^^ NM0915 `rules` takes an object with a level for each rule, not a list.")]
    [TestCase("{\"rules\":{\"NM7777\":\"off\"}}", "          ^^^^^^^^ NM0916 There is no rule `NM7777`.")]
    [TestCase("{\"rules\":{\"unatributed-claim\":\"off\"}}", "          ^^^^^^^^^^^^^^^^^^^ NM0916 There is no rule `unatributed-claim`. Did you mean `unattributed-claim`?")]
    [TestCase("{\"rules\":{\"nm2001\":\"off\"}}", "          ^^^^^^^^ NM0916 There is no rule `nm2001`. Did you mean `NM2001`?")]
    [TestCase("{\"rules\":{\"NM1001\":\"off\"}}", "          ^^^^^^^^ NM0917 The level of `NM1001` cannot be set: it always holds.")]
    [TestCase("{\"rules\":{\"NM0901\":\"off\"}}", "          ^^^^^^^^ NM0917 The level of `NM0901` cannot be set: it always holds.")]
    [TestCase("{\"rules\":{\"NM2001\":false}}",
        "                   ^^^^^ NM0915 `NM2001` takes a level (off, hint, info, warning or error) or an object with level and options, not `false`. Write `\"off\"`.")]
    [TestCase("{\"rules\":{\"NM2001\":2}}",
        "                   ^ NM0915 `NM2001` takes a level (off, hint, info, warning or error) or an object with level and options, not `2`.")]
    [TestCase("{\"rules\":{\"NM2001\":\"off\",\"unattributed-claim\":\"info\"}}",
        "                         ^^^^^^^^^^^^^^^^^^^^ NM0914 `NM2001 unattributed-claim` is given twice; the last one holds.")]
    [TestCase("{\"rules\":{\"NM2001\":{\"most\":1}}}", "                    ^^^^^^ NM0913 `most` is no key of the rule `NM2001`. It takes level.")]
    [TestCase("{\"rules\":{\"pickiness\":{\"mots\":1}}}", "                       ^^^^^^ NM0913 `mots` is no key of the rule `pickiness`. Did you mean `most`?")]
    [TestCase("{\"rules\":{\"pickiness\":{\"most\":0}}}", "                              ^ NM0915 `most` takes a whole number from 1 up, not `0`.")]
    [TestCase("{\"rules\":{\"pickiness\":{\"most\":1.5}}}", "                              ^^^ NM0915 `most` takes a whole number from 1 up, not `1.5`.")]
    [TestCase("{\"rules\":{\"pickiness\":{\"most\":99999999999}}}", "                              ^^^^^^^^^^^ NM0915 `most` takes a whole number from 1 up, not `99999999999`.")]
    [TestCase("{\"rules\":{\"pickiness\":{\"strictly\":1}}}", "                                  ^ NM0915 `strictly` takes true or false, not `1`.")]
    [TestCase("{\"rules\":{\"pickiness\":{\"words\":\"so\"}}}", "                               ^^^^ NM0915 `words` takes a list of texts, not `so`.")]
    [TestCase("{\"rules\":{\"pickiness\":{\"words\":[null]}}}", "                                ^^^^ NM0915 `words` takes texts, not `null`.")]
    [TestCase("{\"categories\":{\"atribution\":\"off\"}}", "               ^^^^^^^^^^^^ NM0913 `atribution` is no key of categories. Did you mean `attribution`?")]
    [TestCase("{\"categories\":{\"syntax\":\"off\"}}", "               ^^^^^^^^ NM0917 The level of `syntax` cannot be set: it always holds.")]
    [TestCase("{\"categories\":{\"article\":[]}}", "                         ^^ NM0915 `article` takes off, hint, info, warning or error, not a list.")]
    public void Rules(string json, string problem) => AssertProblems(json, $"{json}\n{problem}\n");

    [TestCase("{\"overrides\":{}}", "             ^^ NM0915 `overrides` takes a list of sections, not an object.")]
    [TestCase("{\"overrides\":[1]}", "              ^ NM0915 `overrides` takes sections, each an object, not `1`.")]
    [TestCase("{\"overrides\":[{\"preset\":\"light\"}]}",
        "              ^ NM0915 `overrides` takes sections that say for which files they hold, not one without `files`.")]
    [TestCase("{\"overrides\":[{\"files\":1}]}", "                       ^ NM0915 `files` takes a glob or a list of them, not `1`.")]
    [TestCase("{\"overrides\":[{\"files\":\"a\",\"failOn\":\"never\"}]}",
        "                           ^^^^^^^^ NM0913 `failOn` is no key of a section of overrides. It takes files, preset, categories and rules.")]
    [TestCase("{\"overrides\":[{\"files\":\"{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}\"}]}",
        "                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ NM0915 `files` takes globs whose braces stand for at most 256 patterns, not `{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}`.")]
    public void Overrides(string json, string problem) => AssertProblems(json, $"{json}\n{problem}\n");

    [Test]
    public void A_level_that_is_not_understood_leaves_the_others_alone() => Assert.That(
        ConfigurationFolder.With("{ \"rules\": { \"NM2001\": \"loud\", \"NM2002\": \"off\" } }").For("a.news").Settings.Layers[0].Rules.Keys,
        Is.EqualTo(new[] { "NM2002" }));

    private static void AssertProblems(string json, string problems) => Assert.That(ConfigurationFolder.With(json).Problems(), Is.EqualTo(problems));
}
