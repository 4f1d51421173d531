namespace NewsMarkup.LanguageServer.Tests.Features.Completion;

public sealed class TagCompletionTests
{
    [TestCase("[“Nobody told us,”]{|", "quote")]
    [TestCase("[\"Nobody told us,\"]{|}", "quote")]
    [TestCase("[that the dam will fail]{|", "claim")]
    [TestCase("[said]{|", "cue")]
    [TestCase("[according to]{|", "cue")]
    [TestCase("[14 March]{|", "date")]
    [TestCase("[41]{|", "number")]
    public void The_kind_that_the_words_look_like_comes_first(string marked, string kind) =>
        Assert.That(new Completing(marked).Labels.First(), Is.EqualTo(kind));

    [Test]
    public void Every_kind_is_offered_with_what_it_is_for()
    {
        var offered = new Completing("[Nobody]{|");
        Assert.That(offered.Labels, Is.SupersetOf(Semantics.SpanKinds.All.Select(kind => kind.Name)));
        Assert.That(offered["cue"].Detail, Is.EqualTo("The words that attribute: said, denies, according to."));
    }

    [Test]
    public void Kinds_of_paragraphs_come_first_where_the_words_are_one() => Assert.That(
        new Completing("First.\n\n[What is new]{|}\n\nLast.").Items.First(item => item.Kind == LanguageServer.Features.Completion.CompletionKind.Kind).Label,
        Is.EqualTo("heading"));

    [Test]
    public void A_choice_takes_the_place_of_the_whole_word() =>
        Assert.That(new Completing("[It leaks badly they say]{cl|aim by=x}").Choose("fact"), Is.EqualTo("[It leaks badly they say]{fact by=x}"));

    [Test]
    public void Words_after_a_tag_that_is_not_closed_are_left_alone() =>
        Assert.That(new Completing("[It leaks badly they say]{|she said.").Choose("claim"), Is.EqualTo("[It leaks badly they say]{claimshe said."));

    [Test]
    public void A_quote_is_offered_whole_with_whom_the_sentence_names()
    {
        var offered = new Completing("---\n@person reyes \"Elena Reyes\"\n---\n[\"Nobody told us,\"]{|} [Elena Reyes]{@reyes} said.");
        Assert.That(offered.Preselected, Is.EqualTo("quote by=@reyes"));
        Assert.That(offered["quote by=@reyes"].Detail, Is.EqualTo("Elena Reyes"));
    }

    [Test]
    public void After_a_kind_its_attributes_are_offered_that_are_not_there_yet()
    {
        var offered = new Completing("[It leaks]{claim by=@reyes |}").Labels.ToList();
        Assert.That(offered, Does.Contain("type").And.Contain("allow").And.Contain("by"), "by= may be given more than once");
        Assert.That(new Completing("[It leaks]{claim type=fact |}").Labels, Does.Not.Contain("type").And.Not.Contain("image").And.Not.Contain("quote"));
    }

    [Test]
    public void A_span_that_denies_a_claim_is_offered_no_second_stance() => Assert.That(
        new Completing("[It does not]{claim denies=#leak |}").Labels, Does.Not.Contain("doubts").And.Not.Contain("stance"));

    [Test]
    public void An_attribute_with_few_values_asks_for_them()
    {
        var type = new Completing("[It leaks]{claim ty|}")["type"];
        Assert.That((type.Change.NewText, type.AsksForMore, type.Snippet), Is.EqualTo(("type=", true, (string?)null)));
    }

    [Test]
    public void An_attribute_with_a_text_brings_its_quotation_marks() =>
        Assert.That(new Completing("[It leaks]{claim |}")["note"].Snippet, Is.EqualTo("note=\"$1\""));

    [Test]
    public void A_key_that_has_a_value_keeps_it() =>
        Assert.That(new Completing("[It leaks]{claim b|y=@reyes}").Choose("via"), Is.EqualTo("[It leaks]{claim via=@reyes}"));

    [Test]
    public void A_mention_takes_the_attributes_of_mentions() =>
        Assert.That(new Completing("[she]{@reyes |}").Labels, Does.Contain("form").And.Not.Contain("by").And.Not.Contain("claim"));

    [Test]
    public void A_kind_that_does_not_exist_takes_what_every_span_takes() =>
        Assert.That(new Completing("[It leaks]{clam |}").Labels, Is.EqualTo(new[] { "allow", "because", "until", "note" }));

    [Test]
    public void A_mention_beside_a_kind_is_offered_nobody() => Assert.That(
        new Completing("---\n@person reyes \"Elena Reyes\"\n---\n[It leaks]{claim @|}").Items, Is.Empty);

    [Test]
    public void A_name_for_a_span_is_made_of_its_words() =>
        Assert.That(new Completing("[It leaked]{claim #leaked}. [It leaked again]{claim #|}").Labels, Is.EqualTo(new[] { "#leaked-2" }));

    [Test]
    public void Kinds_and_attributes_of_the_project_are_offered_with_what_they_mean()
    {
        const string configuration = """
            {"vocabulary": {
                "spans": {"pullquote": {"description": "Words set large.", "attributes": {"side": {"values": ["left", "right"]}}}},
                "attributes": {"desk": {"description": "Whose story it is."}}}}
            """;
        var project = ("/desk/newsmarkup.json", configuration);
        Assert.That(new Completing("[Nobody]{|}", project)["pullquote"].Detail, Is.EqualTo("Words set large."));
        Assert.That(new Completing("[Nobody]{pullquote |}", project).Labels, Does.Contain("side").And.Contain("desk"));
        Assert.That(new Completing("[Nobody]{pullquote side=|}", project).Labels, Is.EqualTo(new[] { "left", "right" }));
    }

    [TestCase("The dam| leaks.")]
    [TestCase("The dam leaks.\n\n |\n")]
    [TestCase("She [sic]| said.\\]|")]
    [TestCase("%% a remark |")]
    [TestCase("[a\\]{|")]
    [TestCase("[It leaks]{claim by=@reyes} she said.|")]
    [TestCase("---\n@person re|yes \"Elena Reyes\"\n---\n")]
    [TestCase("---\nnot an it|em\n---\n")]
    [TestCase("-|--\nheadline: A\n---\n")]
    public void In_prose_nothing_is_offered(string marked) => Assert.That(new Completing(marked).Items, Is.Empty);

    [TestCase("[a [b]{@x} c]{claim note=\"}\" |")]
    [TestCase("[It leaks]{quote by=@sund [Sund]{@sund} said. [It leaks]{claim |")]
    [TestCase("[It leaks]{claim cite=https://example.org/[a] |")]
    [TestCase("[It leaks]{claim note=\"never closed} she said. [It does]{claim |")]
    [TestCase("\\[a] [It leaks]{\n  claim\n  |\n}")]
    public void Tags_are_found_in_text_that_is_broken_before_them(string marked) =>
        Assert.That(new Completing(marked).Labels, Does.Contain("denies").And.Not.Contain("quote"));
}
