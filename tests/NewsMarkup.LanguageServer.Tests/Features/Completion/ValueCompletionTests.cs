using NewsMarkup.LanguageServer.Features.Completion;

namespace NewsMarkup.LanguageServer.Tests.Features.Completion;

public sealed class ValueCompletionTests
{
    private const string People = """
        ---
        date: 2026-03-14
        @place calder "Calder Valley"
        @person marta "Marta Kovač" {role="harbour master"}
        @person reyes "Elena Reyes" {role="water minister"}
        @org dsi "Dam Safety Inspectorate"
        @review verdict "False"
        ---

        """;

    [TestCase("[\"Nobody told us,\"]{quote by=|} said [Elena Reyes]{@reyes}. [Kovač]{@marta} left.")]
    [TestCase("[\"Nobody told us,\"]{quote by=@|} said [Elena Reyes]{@reyes}. [Kovač]{@marta} left.")]
    [TestCase("[\"Nobody told us,\"]{quote by=@|, said [Elena Reyes]{@reyes}. [Kovač]{@marta} left.")]
    [TestCase("[Kovač]{@marta} came. [It leaks]{claim by=|}, [Reyes]{@reyes} said.")]
    public void After_by_the_speaker_whom_the_sentence_names_is_selected(string body)
    {
        var offered = new Completing(People + body);
        Assert.That(offered.Preselected, Is.EqualTo("@reyes"));
        Assert.That(offered.Labels.First(), Is.EqualTo("@reyes"));
    }

    [Test]
    public void Where_nothing_tells_who_speaks_nobody_is_selected_and_places_come_last()
    {
        var offered = new Completing($"{People}[It leaks]{{claim by=@|}}.");
        Assert.That(offered.Preselected, Is.Null);
        Assert.That(offered.Labels, Is.EqualTo(new[] { "@marta", "@reyes", "@dsi", "@calder" }));
    }

    [Test]
    public void In_a_list_those_are_not_offered_that_it_has_already() => Assert.That(
        new Completing($"{People}[It leaks]{{claim by=@reyes,|}}.").Labels, Does.Contain("@marta").And.Not.Contain("@reyes"));

    [Test]
    public void The_value_at_the_cursor_is_the_one_that_is_replaced() => Assert.That(
        new Completing($"{People}[It leaks]{{claim by=@re|,\"a, b\",@dsi}}.").Choose("@marta"), Does.EndWith("{claim by=@marta,\"a, b\",@dsi}."));

    [Test]
    public void A_source_may_be_described()
    {
        var description = new Completing($"{People}[It leaks]{{claim by=|}}.").Items.Last();
        Assert.That((description.Kind, description.Snippet), Is.EqualTo((CompletionKind.Snippet, "\"${1:a source}\"")));
    }

    [Test]
    public void Descriptions_that_the_article_has_are_offered_again()
    {
        var offered = new Completing("[It leaks]{claim by=\"a clerk\"}. [It does]{claim by=\"|\"}.");
        Assert.That(offered.Labels, Is.EqualTo(new[] { "a clerk" }));
        Assert.That(offered.Choose("a clerk"), Is.EqualTo("[It leaks]{claim by=\"a clerk\"}. [It does]{claim by=\"a clerk\"}."));
    }

    [Test]
    public void What_other_declarations_say_is_offered_in_a_declaration_and_not_what_it_says_itself() => Assert.That(
        new Completing("---\n@person a \"A\" {role=mayor}\n@person b \"B\" {aka=Bee role=|}\n@person c \"C\" {role=clerk}\n---\n").Labels,
        Is.EqualTo(new[] { "mayor", "clerk" }));

    [Test]
    public void Values_of_ones_own_keys_are_offered_again() =>
        Assert.That(new Completing("[a]{claim x-desk=\"home news\"} [b]{claim x-desk=|}").Labels, Is.EqualTo(new[] { "home news" }));

    [Test]
    public void A_quoted_value_where_only_ids_have_a_place_is_offered_nothing() =>
        Assert.That(new Completing($"{People}[It leaks]{{claim to=\"|\"}}").Items, Is.Empty);

    [Test]
    public void Words_are_offered_with_what_they_mean()
    {
        var offered = new Completing("[It leaks]{claim status=|}");
        Assert.That(offered.Labels, Is.EqualTo(new[] { "unverified", "verified", "disputed", "false", "misleading" }));
        Assert.That(offered["disputed"].Detail, Is.EqualTo("Some say that it is so, others that it is not."));
    }

    [TestCase("@person reyes \"Elena Reyes\" {affiliation=|}", new[] { "@dsi" })]
    [TestCase("@group mayors \"the mayors\" {members=@dsi,|}", new[] { "@tarrant" })]
    [TestCase("@source clerk \"a clerk\" {\n  role=\"clerk\"\n  type=ano|\n}", null)]
    public void Declarations_take_values_too(string declaration, string[]? labels)
    {
        var offered = new Completing($"---\n@org dsi \"Dam Safety Inspectorate\"\n@person tarrant \"Owen Tarrant\"\n{declaration}\n---\n");
        Assert.That(offered.Labels, labels is null ? Does.Contain("anonymous") : Is.EqualTo(labels));
    }

    [Test]
    public void A_declaration_is_offered_its_attributes() => Assert.That(
        new Completing("---\n@person reyes \"Elena Reyes\" {role=minister |}\n---\n").Labels,
        Is.EqualTo(new[] { "aka", "sameAs", "affiliation", "family", "type", "members" }));

    [Test]
    public void A_review_is_looked_for_among_reviews() =>
        Assert.That(new Completing($"{People}[It leaks]{{claim review=|}}").Labels, Is.EqualTo(new[] { "@verdict" }));

    [TestCase("denies=|")]
    [TestCase("denies=#|")]
    [TestCase("contradicts=#l|")]
    public void Claims_are_offered_by_name_the_nearest_before_first(string attribute)
    {
        var offered = new Completing($"[It leaks]{{claim #leak}}. [It fell]{{claim #fall}}. [It did not]{{claim #no {attribute}}}. [It rose]{{claim #rose}}.");
        Assert.That(offered.Labels, Is.EqualTo(new[] { "#fall", "#leak", "#rose" }));
        Assert.That(offered["#leak"].Detail, Is.EqualTo("It leaks"));
    }

    [Test]
    public void A_claim_without_a_name_is_given_one() => Assert.That(
        new Completing("[It leaks]{claim by=x}. [It does not]{claim denies=|}.").Choose("It leaks"),
        Is.EqualTo("[It leaks]{claim #leaks by=x}. [It does not]{claim denies=#leaks}."));

    [TestCase("Élodie Brûlé", "elodie")]
    [TestCase("No-one’s", "no-one")]
    [TestCase("It is so", "claim")]
    [TestCase("Donaudampfschifffahrtsgesellschaftskapitaen", "donaudampfschifffahrtsgesellschaftskapit")]
    [TestCase("Доклад готов", "доклад")]
    public void A_name_is_made_of_the_first_word_that_tells_something(string words, string name) => Assert.That(
        new Completing($"[{words}]{{claim}}. [It does not]{{claim denies=|}}.").Choose(words), Does.Contain($"{{claim #{name}}}"));

    [Test]
    public void A_name_that_is_taken_is_counted_on() => Assert.That(
        new Completing("[It was]{claim #leaks}. [It had]{claim #leaks-2}. [It leaks]{claim}. [It does not]{claim denies=|}.").Choose("It leaks"),
        Does.Contain("[It leaks]{claim #leaks-3}"));

    [TestCase("[on Friday]{date when=|}", "2026-03-13")]
    [TestCase("[yesterday]{date when=2026|}", "2026-03-13")]
    [TestCase("[It leaks]{claim when=|}", "2026-03-14")]
    public void A_date_is_the_one_that_the_words_mean_else_that_of_the_article(string body, string date) =>
        Assert.That(new Completing($"{People}It fell {body}.").Labels.First(), Is.EqualTo(date));

    [Test]
    public void Without_a_date_in_the_header_today_is_offered() =>
        Assert.That(new Completing("[It leaks]{claim when=|}").Labels, Is.EqualTo(new[] { "2026-03-14" }));

    [Test]
    public void What_is_allowed_ends_on_a_day_to_come() =>
        Assert.That(new Completing("[It leaks]{claim until=|}").Labels, Is.EqualTo(new[] { "2026-03-21", "2026-04-14", "2026-09-14" }));

    [Test]
    public void A_number_is_offered_nothing() => Assert.That(new Completing("[41]{number value=|}").Items, Is.Empty);

    [Test]
    public void Values_are_offered_before_the_tag_has_a_kind() =>
        Assert.That(new Completing($"{People}[\"Never,\"]{{by=|}} said [Reyes]{{@reyes}}.").Preselected, Is.EqualTo("@reyes"));

    [Test]
    public void Rules_are_offered_by_name_those_that_find_something_first()
    {
        var offered = new Completing("---\nlevel: full\n---\n[It leaks]{claim allow=|}. [\"No, it does not leak,\"]{quote}");
        Assert.That(offered.Labels.First(), Is.EqualTo("unattributed-claim"));
        Assert.That(offered.Preselected, Is.EqualTo("unattributed-claim"));
        Assert.That(offered["unattributed-claim"].Detail, Is.EqualTo("NM2001: Claim without a source"));
    }
}
