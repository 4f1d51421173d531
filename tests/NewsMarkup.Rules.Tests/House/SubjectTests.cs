namespace NewsMarkup.Rules.Tests.House;

/// <summary>What rules look at.</summary>
internal sealed class SubjectTests
{
    private const string Header = """
        ---
        headline: Bridge SHUT
        date: 2026-03-14
        @person holm "Ida Holm"
        @person lind "Per Lind"
        ---

        """;

    [TestCase("each cue", "[said]{cue} [said again]{cue}", "said|said again")]
    [TestCase("first cue", "[said]{cue} [said again]{cue}", "said")]
    [TestCase("first quote by source", "[1]{quote by=@holm} [2]{quote by=@lind} [3]{quote by=@holm}", "1|2")]
    [TestCase("first mention by entity", "[Holm]{@holm} [Lind]{@lind} [Holm]{@holm}", "Holm|Lind")]
    [TestCase("first quote where by is @lind", "[1]{quote by=@holm} [2]{quote by=@lind}", "2")]
    [TestCase("group quote", "[1]{quote by=@holm} [2]{quote by=@lind} [3]{quote by=@holm}", "1 3|2")]
    [TestCase("group quote by source where has to", "[1]{quote by=@holm to=@lind} [2]{quote by=@lind} [3]{quote by=@holm to=@lind}", "1 3")]
    [TestCase("group quote where has to by type", "[1]{quote type=fact to=@lind} [2]{quote type=opinion} [3]{quote type=fact to=@lind}", "1 3")]
    [TestCase("group mention", "[Holm]{@holm} [Lind]{@lind} [she]{@holm}", "Holm she|Lind")]
    [TestCase("each mention", "[Holm]{@holm} [said]{cue}", "Holm")]
    [TestCase("each paragraph", "[Head]{heading}\n\nOne.\n\n[Item]{item}\n\nTwo.", "One.|Two.")]
    [TestCase("each block", "[Head]{heading}\n\nOne.", "Head|One.")]
    [TestCase("each headline", "[Head]{heading}\n\nOne.\n\n[Other]{heading}", "Bridge SHUT|Head")]
    [TestCase("each headline", "One.\n\n[Other]{heading}", "Bridge SHUT")]
    [TestCase("each item", "One.\n\n[Item]{item}", "Item")]
    [TestCase("each quote", "[1]{quote #q by=@holm} x [2]{quote continues=#q} [3]{quote by=@holm}", "1 2|3")]
    [TestCase("each quote", "[1]{claim #q by=@holm} x [2]{quote continues=#q}", "2")]
    [TestCase("each claim", "[1]{claim #q by=@holm} x [2]{quote continues=#q}", "1")]
    [TestCase("each number not inside quote", "[5]{number} [[6]{number}]{quote by=@holm}", "5")]
    public void A_subject_is(string subject, string body, string texts) => Assert.That(
        string.Join('|', Rules.Says(Rules.One($"rule r warning\n{subject}\nmust match \"^never$\"\nsay \"{{text}}\"\n"), Header + body)), Is.EqualTo(texts));

    [TestCase("[1]{quote by=@holm} [2]{quote by=@holm} [3]{quote by=@lind}", "Ida Holm: 2 quotes, 1 2")]
    [TestCase("[1]{quote by=@holm} [2]{quote by=@lind}", "")]
    public void A_group_counts_its_members(string body, string says) => Assert.That(
        string.Join('|', Rules.Says(Rules.Of("group quote", "must have at most 1 quote", "{source}: {value} quotes, {text}"), Header + body)),
        Is.EqualTo(says));

    [TestCase("[1]{number unit=dead value=1} [2]{number unit=dead value=2} [3]{number unit=hurt value=3}", "1, 2")]
    [TestCase("[1]{number unit=dead value=1} [one]{number unit=dead value=1}", "")]
    public void A_group_has_the_same_value(string body, string values) =>
        Assert.That(string.Join('|', Rules.Says(Rules.Of("group number by unit", "must have same value", "{value}"), Header + body)), Is.EqualTo(values));

    [Test]
    public void A_finding_about_a_group_stands_at_the_first_and_points_to_the_others()
    {
        var finding = RuleTest.Find(Rules.Of("group quote", "must have at most 1 quote"), Header + "[1]{quote by=@holm}\n\n[2]{quote by=@holm}").Single();

        Assert.That(
            (finding.Location.Start.Line, finding.Related.Single().Location.Start.Line, finding.Related.Single().Message), Is.EqualTo((6, 8, "this one too")));
    }

    [Test]
    public void A_part_that_continues_a_quote_has_its_source() =>
        Assert.That(Rules.Finds(Rules.Of("each quote", "must have by"), Header + "[1]{claim #q by=@holm} x [2]{quote continues=#q}"), Is.Empty);

    [Test]
    public void A_span_whose_tag_is_broken_is_passed_by() =>
        Assert.That(Rules.Says(Rules.Of("each claim", "must have by"), "[1]{claim !}"), Is.Empty);

    [Test]
    public void A_register_is_passed_by() =>
        Assert.That(Rules.Says(Rules.Of("each headline", "must have \"x\""), "---\nheadline: y\n@person holm \"Ida\"\n---\n"), Is.Empty);

    [Test]
    public void A_rule_holds_in_any_preset_and_can_be_allowed_by_its_name() => Assert.That(
        Rules.Of("each claim", "must have by").Descriptor
            is { Id: "r", Preset: Diagnostics.Preset.Light, Category: Diagnostics.RuleCategory.House, IsLocked: false });
}
