namespace NewsMarkup.Rules.Tests.House;

/// <summary>Every kind of mistake that a rule file can hold, with the exact text, place and way out.</summary>
internal sealed class HouseRuleErrorTests
{
    [TestCase("""sya "x" """, """3:1-4 NM0931: This line cannot be read: no clause begins with `sya`. Did you mean `say`?""")]
    [TestCase("# note", """3:1-2 NM0931: This line cannot be read: no clause begins with `#`. A comment begins with `%%`.""")]
    [TestCase("// note", """3:1-3 NM0931: This line cannot be read: no clause begins with `//`. A comment begins with `%%`.""")]
    [TestCase(
        "xxxxxxxxxx",
        "3:1-11 NM0931: This line cannot be read: no clause begins with `xxxxxxxxxx`. A line begins with `given`, `rule`, `each`, `first`, `group`, `in`, "
            + "`inside`, `not`, `where`, `must`, `its`, `say`, `because`, `fix`, `bad` or `ok`.")]
    [TestCase("where hass by", "3:7-11 NM0931: This line cannot be read: `hass` stands where `not`, `has`, `is`, `matches`, `text`, `its`, `at`, `near`, "
        + "`inside`, `in`, `(` or an attribute should. Did you mean `has`?")]
    [TestCase("where has", "3:1-10 NM0931: This line cannot be read: it ends where `no`, `at`, `the`, `same`, `forms`, words between quotation marks "
        + "or an attribute should follow.")]
    [TestCase("where (has by",
        "3:1-14 NM0931: This line cannot be read: it ends where `and`, `or`, words between quotation marks, a value or `)` should follow.")]
    [TestCase("must hav by", "3:6-9 NM0931: This line cannot be read: `hav` stands where `not`, `have`, `be`, `match` or `(` should. Did you mean `have`?")]
    [TestCase("must have at leest 2 by", "3:14-19 NM0931: This line cannot be read: `leest` stands where `least` or `most` should. Did you mean `least`?")]
    [TestCase("must have at least some by", "3:20-24 NM0931: This line cannot be read: `some` stands where a whole number should.")]
    [TestCase("must have at least 2",
        "3:1-21 NM0931: This line cannot be read: it ends where what is counted: an attribute, a kind, `words` or `characters` should follow.")]
    [TestCase("its sorce must have role", "3:5-10 NM0931: This line cannot be read: `sorce` stands where `source` or `entity` should. Did you mean `source`?")]
    [TestCase("inside", "3:1-7 NM0931: This line cannot be read: it ends where a kind of span should follow.")]
    [TestCase("in heading", "3:4-11 NM0931: This line cannot be read: `heading` stands where `headline` or `body` should. Did you mean `headline`?")]
    [TestCase("say “hello”", "3:5-12 NM0931: This line cannot be read: `“hello”` stands where words between quotation marks should. "
        + "Words stand between straight quotation marks: `\"`.")]
    [TestCase("say 'hello'", "3:5-12 NM0931: This line cannot be read: `'hello'` stands where words between quotation marks should. "
        + "Words stand between straight quotation marks: `\"`.")]
    [TestCase("say \"hello", "3:5-11 NM0931: This line cannot be read: a quotation mark is opened and never closed. "
        + "Put `\"` at the end of the words. Inside them, a mark is written `\\\"`.")]
    [TestCase("say \"a\" \"b\"", "3:9-12 NM0931: This line cannot be read: `\"b\"` stands where the end of the line should.")]
    [TestCase("must be near \"x\" within 5 lines", "3:27-32 NM0931: This line cannot be read: `lines` stands where `words` or `word` should.")]
    public void A_line_that_cannot_be_read(string line, string error) =>
        Assert.That(Rules.Errors($"rule r warning\neach claim\n{line.TrimEnd()}\n"), Is.EqualTo(new[] { error }));

    [Test]
    public void A_fix_that_cannot_be_read() => Assert.That(
        Rules.Errors("rule r warning\neach cue\nmust not be \"x\"\nsay \"x\"\nfix \"t\" repalce match with \"x\"\n"),
        Is.EqualTo(new[] { "5:9-16 NM0931: This line cannot be read: `repalce` stands where `replace` should. Did you mean `replace`?" }));

    [Test]
    public void A_line_before_the_first_rule() => Assert.That(Rules.Errors("each claim\n"), Is.EqualTo(new[]
    {
        "1:1-5 NM0931: This line cannot be read: `each` stands before the first `rule`. Begin a rule above it: `rule NAME warning`.",
    }));

    [TestCase("rule", "1:1-5 NM0931: This line cannot be read: it ends where a name such as `plain-said` should follow.")]
    [TestCase("rule r", "1:1-7 NM0931: This line cannot be read: it ends where `error`, `warning`, `info`, `hint` or `off` should follow.")]
    [TestCase("rule r eror",
        "1:8-12 NM0931: This line cannot be read: `eror` stands where `error`, `warning`, `info`, `hint` or `off` should. Did you mean `error`?")]
    public void A_rule_that_cannot_begin_costs_one_error(string line, string error) =>
        Assert.That(Rules.Errors($"{line}\neach claim\nmust have by\nsay \"x\"\n"), Is.EqualTo(new[] { error }));

    [Test]
    public void More_brackets_in_one_another_than_anybody_writes() => Assert.That(
        Rules.Errors($"rule r warning\neach claim where {new string('(', 100_000)}has by\n"),
        Is.EqualTo(new[] { "2:50-51 NM0931: This line cannot be read: there are more than 32 brackets in one another. Write several rules." }));

    [TestCase("each clam", "must have by", "2:6-10 NM0932: There is no kind of span `clam`. Did you mean `claim`?")]
    [TestCase("each claim inside qoute", "must have by", "2:19-24 NM0932: There is no kind of span `qoute`. Did you mean `quote`?")]
    [TestCase("each claim where its source is persn", "must have by", "2:32-37 NM0932: There is no kind of source or entity `persn`. Did you mean `person`?")]
    [TestCase("each claim", "must have tpye", "3:11-15 NM0933: The attribute `tpye` has no place on a claim. Did you mean `type`?")]
    [TestCase("each date", "must have by", "3:11-13 NM0933: The attribute `by` has no place on a date.")]
    [TestCase("each paragraph", "must have cite", "3:11-15 NM0933: The attribute `cite` has no place on a paragraph.")]
    [TestCase("each claim", "must have at least 2 sorces", "3:22-28 NM0933: The attribute `sorces` has no place on a claim. Did you mean `source`?")]
    [TestCase("group claim by abuot", "must have by", "2:16-21 NM0933: The attribute `abuot` has no place on a claim. Did you mean `about`?")]
    [TestCase("each claim where its source has rol", "must have by", "2:33-36 NM0933: The attribute `rol` has no place on a source. Did you mean `role`?")]
    [TestCase("each claim where type is alegation", "must have by", "2:26-35 NM0934: `alegation` is no value of `type`: "
        + "it takes fact, statistic, prediction, opinion, allegation, intention or conditional. Did you mean `allegation`?")]
    [TestCase("each claim where its source has type anonimous", "must have by", "2:38-47 NM0934: `anonimous` is no value of `type`: "
        + "it takes named, anonymous, collective, institution, media, document, witness, dataset or described. Did you mean `anonymous`?")]
    [TestCase("each number where its source has role", "must have value",
        "2:23-29 NM0938: A number has no source. A claim, a quote, a cue and a mention have one.")]
    [TestCase("each claim", "must have same by", "3:16-18 NM0938: `same` compares the spans of a `group`. "
        + "Write `group` in place of `each`, or say where: `in body`, `in headline`.")]
    [TestCase("group claim", "must have same by in body", "3:22-26 NM0938: A group is not compared with the body. Write `each` in place of `group`.")]
    [TestCase("each claim", "must not have \"…\"",
        "3:15-18 NM0938: Words to look for begin with a letter or a digit. Look for signs with `match` and a pattern.")]
    [TestCase("each claim", "must be near \"x\" within 201 words", "3:9-13 NM0938: `near` looks at most 200 words away. Give fewer words.")]
    [TestCase("each claim", "must match \"(a\"", "3:12-16 NM0940: This pattern cannot be used: not enough )'s, at its character 2.")]
    [TestCase("each claim", "must match \"(?=a)b\"", "3:12-20 NM0940: This pattern cannot be used: "
        + "it has look-around, a back-reference or another part that could make it hang.")]
    public void A_word_that_means_nothing(string subject, string demand, string error) =>
        Assert.That(Rules.Errors($"rule r warning\n{subject}\n{demand}\nsay \"x\"\n"), Is.EqualTo(new[] { error }));

    [Test]
    public void A_pattern_that_is_too_long() => Assert.That(
        Rules.Errors($"rule r warning\neach claim\nmust match \"{new string('a', 501)}\"\nsay \"x\"\n"),
        Is.EqualTo(new[] { "3:12-515 NM0940: This pattern cannot be used: it is longer than 500 characters." }));

    [TestCase("NM1", "1:6-9 NM0935: A house rule cannot be named `NM1`: names that begin with `NM` belong to the rules that come with NewsMarkup. "
        + "Give it another name; the rule is left out until then.")]
    [TestCase("unattributed-claim", "1:6-24 NM0935: A house rule cannot be named `unattributed-claim`: a rule that comes with NewsMarkup has that name. "
        + "Give it another name; the rule is left out until then.")]
    public void A_name_that_is_kept(string name, string error) =>
        Assert.That(Rules.Errors($"rule {name} warning\neach claim\nmust have by\nsay \"x\"\n", [.. BuiltInRules.All]), Is.EqualTo(new[] { error }));

    [Test]
    public void A_name_given_twice() => Assert.That(
        Rules.Errors("rule r warning\neach claim\nmust have by\nsay \"x\"\nrule R error\neach claim\nmust have by\nsay \"x\"\n"),
        Is.EqualTo(new[]
        {
            "5:6-7 NM0935: A house rule cannot be named `R`: another rule has that name. "
                + "Give it another name; the rule is left out until then. (the first one: 1:6)",
        }));

    [TestCase("each claim\nmust have by", "1:6-7 NM0936: The rule `r` is left out: it has no line for what a finding says (`say \"…\"`).")]
    [TestCase("must have by\nsay \"x\"", "1:6-7 NM0936: The rule `r` is left out: it has no line for what it looks at (`each claim`).")]
    [TestCase("each claim",
        "1:6-7 NM0936: The rule `r` is left out: it has no line for what must hold (`must have by`), nor for what a finding says (`say \"…\"`).")]
    public void A_rule_that_lacks_a_line(string lines, string error) =>
        Assert.That(Rules.Errors($"rule r warning\n{lines}\n"), Is.EqualTo(new[] { error }));

    [TestCase("must have via",
        "5:1-5 NM0937: This rule has a `must` already; this line is left out. Join two demands with `and`, or write two rules. (the first one: 3:1)")]
    [TestCase("say \"y\"", "5:1-4 NM0937: This rule has a `say` already; this line is left out. (the first one: 4:1)")]
    [TestCase("each quote", "5:1-5 NM0937: This rule has a `subject` already; this line is left out. (the first one: 2:1)")]
    public void A_line_that_the_rule_has_already(string line, string error) =>
        Assert.That(Rules.Errors($"rule r warning\neach claim\nmust have by\nsay \"x\"\n{line}\n"), Is.EqualTo(new[] { error }));

    [TestCase("say \"a {txt}\"", "4:8-13 NM0939: There is no placeholder `{txt}`. Did you mean `{text}`?")]
    [TestCase("say \"\\\" {wrong}\"", "4:9-16 NM0939: There is no placeholder `{wrong}`. "
        + "There are `{text}`, `{match}`, `{source}`, `{entity}`, `{kind}`, `{value}` and `{id}`.")]
    [TestCase("say \"{match}\"", "4:6-13 NM0938: There is no `{match}`: the rule looks for no words. Use `{text}` for all words of what the rule looks at.")]
    public void A_placeholder_that_has_no_meaning(string say, string error) =>
        Assert.That(Rules.Errors($"rule r warning\neach claim\nmust have by\n{say}\n"), Is.EqualTo(new[] { error }));

    [Test]
    public void A_fix_of_a_rule_that_finds_no_words_is_left_out_and_the_rule_stays()
    {
        var file = Rules.Read("rule r warning\neach claim\nmust have by\nsay \"x\"\nfix \"Say\" replace match with \"y\"\n");

        Assert.That((file.Rules.Length, file.Diagnostics.Single().Message), Is.EqualTo((1, "There is no match to replace: the rule looks for no words.")));
    }

    [TestCase("@sorce b \"a banker\"", "1:7-30 NM0941: This header line has an error: `sorce` is no kind of declaration. Did you mean `source`?")]
    [TestCase("date: tomorrow",
        "1:7-23 NM0941: This header line has an error: `tomorrow` is no value of `date:`: it takes a date such as 2026-03-14, 2026-03 or 2026, "
        + "or a day with a time such as 2026-03-14T09:30Z.")]
    public void A_header_line_that_would_have_an_error_in_an_article(string header, string error) => Assert.That(
        Rules.Errors($"given \"{header.Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n"), Is.EqualTo(new[] { error }));

    [TestCase("sya \"x\"")]
    [TestCase("where hass by")]
    [TestCase("must hav by")]
    public void A_rule_that_lost_a_line_it_needs_is_left_out_without_a_second_error(string line)
    {
        var file = Rules.Read($"rule r warning\neach claim\nmust have by\nsay \"x\"\n{line}\nrule other warning\neach claim\nmust have by\nsay \"x\"\n");

        Assert.That(
            (file.Rules.Select(rule => rule.Descriptor.Name).Single(), file.Diagnostics.Length), Is.EqualTo(("other", 1)));
    }

    [TestCase("becuase \"x\"")]
    [TestCase("bad x")]
    [TestCase("fix \"x\"")]
    public void A_rule_that_lost_a_line_it_can_do_without_stays(string line) =>
        Assert.That(Rules.Read($"rule r warning\neach claim\nmust have by\nsay \"x\"\n{line}\n").Rules, Has.Length.EqualTo(1));

    [TestCase("each claim\nmust have tpye\nsay \"x\"")]
    [TestCase("each clam\nmust have by\nsay \"x\"")]
    public void A_rule_with_an_unknown_word_is_left_out(string lines) => Assert.That(Rules.Read($"rule r warning\n{lines}\n").Rules, Is.Empty);

    [Test]
    public void All_errors_of_a_rule_are_reported_at_once() => Assert.That(
        Rules.Errors("rule r warning\neach claim where has tpye\nmust match \"(\"\nsaay \"x\"\n").Select(error => error[..3]),
        Is.EqualTo(new[] { "2:2", "3:1", "4:1" }));

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Lines_may_end_in_any_way(string lineEnd)
    {
        var text = "rule r warning\n\n  each claim\n%% why\n\tmust have by\nsay \"x\"".Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.That(NewsMarkup.Rules.House.HouseRuleSet.Load([SyntaxTree.Parse(text)], []).Rules, Has.Length.EqualTo(1));
    }
}
