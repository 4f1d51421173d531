using NewsMarkup.Search;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Search;

/// <summary>Which statements a query finds. Those found are told by the names of their spans.</summary>
internal sealed class StatementQueryTests
{
    private static readonly ArticleModel Article = ArticleModel.Bind(SyntaxTree.Parse("""
        ---
        headline: Dam
        date: 2026-03-14
        @person reyes "Elena Reyes" {aka="Ms Reyes" sameAs=https://id.example/reyes}
        @person skvor "Jan Škvorecký"
        @org ministry "Ministry of Water" {aka="the ministry"}
        @place dam "Tarrow Head"
        @source engineer "a senior engineer" {type=anonymous reason="may not speak"}
        @source residents "residents" {type=collective}
        @source wire "Averil Wire" {type=media}
        ---
        [It leaks]{claim #leaks by=@engineer about=@dam type=allegation}, and [it does not]{claim #dry by=@ministry denies=#leaks}.

        ["No such letter, not
        one,"]{quote #letter by=@skvor via=@wire status=unverified} he said. [It may]{claim #doubt by=@residents doubts=#letter}. [Somebody ought to look]{claim #open}.

        ["Not once."]{quote #once by=@reyes} ["Never."]{quote continues=#once} [The clerk agreed]{claim #clerk by="The clerk"}.
        """));

    [Test]
    public void A_query_that_asks_for_nothing_finds_every_statement() =>
        Assert.That(Found(new()), Is.EqualTo("leaks dry letter doubt open once clerk"));

    [TestCase("@reyes", ExpectedResult = "once")]
    [TestCase("@REYES", ExpectedResult = "")]
    [TestCase("elena reyes", ExpectedResult = "once")]
    [TestCase("Ms  Reyes", ExpectedResult = "once")]
    [TestCase("Reyes", ExpectedResult = "once")]
    [TestCase("Elena", ExpectedResult = "")]
    [TestCase("water", ExpectedResult = "")]
    [TestCase("https://id.example/reyes", ExpectedResult = "once")]
    [TestCase("Jan Skvorecky", ExpectedResult = "letter")]
    [TestCase("Jan S\u030Ckvorecky\u0301", ExpectedResult = "letter")]
    [TestCase("the Ministry of Water", ExpectedResult = "dry")]
    [TestCase("ministry", ExpectedResult = "dry")]
    [TestCase("clerk", ExpectedResult = "clerk")]
    [TestCase("a senior engineer", ExpectedResult = "leaks")]
    public string By_takes_an_id_a_name_or_an_address(string who) => Found(new() { By = [PartyPattern.Parse(who)!] });

    [TestCase("@")]
    [TestCase("@a b")]
    [TestCase("")]
    [TestCase("…")]
    public void What_names_nobody_is_no_pattern(string who) => Assert.That(PartyPattern.Parse(who), Is.Null);

    [Test]
    public void Several_of_one_condition_mean_either() =>
        Assert.That(Found(new() { By = [PartyPattern.Parse("@reyes")!, PartyPattern.Parse("@ministry")!] }), Is.EqualTo("dry once"));

    [Test]
    public void Several_conditions_mean_all() =>
        Assert.That(Found(new() { By = [PartyPattern.Parse("@reyes")!], Stances = [Stance.Denies] }), Is.Empty);

    [Test]
    public void Via_is_whom_it_came_through() => Assert.That(Found(new() { Via = [PartyPattern.Parse("Averil Wire")!] }), Is.EqualTo("letter"));

    [Test]
    public void A_denial_is_about_what_its_claim_is_about() => Assert.That(Found(new() { About = [PartyPattern.Parse("@dam")!] }), Is.EqualTo("leaks dry"));

    [Test]
    public void Denied_is_what_somebody_else_denies() => Assert.That(Found(new() { Replies = [Stance.Denies] }), Is.EqualTo("leaks"));

    [Test]
    public void Doubted_is_what_somebody_else_doubts() => Assert.That(Found(new() { Replies = [Stance.Doubts] }), Is.EqualTo("letter"));

    [TestCase(Stance.Denies, ExpectedResult = "dry")]
    [TestCase(Stance.Doubts, ExpectedResult = "doubt")]
    public string A_stance_is_the_source_s_own(Stance stance) => Found(new() { Stances = [stance] });

    [TestCase(SourceType.Anonymous, ExpectedResult = "leaks")]
    [TestCase(SourceType.Collective, ExpectedResult = "doubt")]
    public string A_type_of_source_is_found(SourceType type) => Found(new() { SourceTypes = [type] });

    [Test]
    public void Unattributed_is_what_nobody_is_named_for() => Assert.That(Found(new() { IsUnattributed = true }), Is.EqualTo("open"));

    [Test]
    public void A_mode_is_found() => Assert.That(Found(new() { Modes = [SpeechMode.Direct] }), Is.EqualTo("letter once"));

    [Test]
    public void A_status_may_be_derived() => Assert.That(Found(new() { Statuses = ["disputed"] }), Is.EqualTo("leaks dry"));

    [Test]
    public void A_type_of_claim_is_found() => Assert.That(Found(new() { Types = ["allegation"] }), Is.EqualTo("leaks dry"));

    [TestCase("NO SUCH LETTER", ExpectedResult = "letter")]
    [TestCase("letter not one", ExpectedResult = "letter")]
    [TestCase("such", ExpectedResult = "letter")]
    [TestCase("suc", ExpectedResult = "")]
    [TestCase("néver", ExpectedResult = "once")]
    [TestCase("once never", ExpectedResult = "")]
    public string Words_are_whole_and_follow_each_other_in_one_part(string words) => Found(new() { Words = [Phrase.Parse(words)!] });

    [Test]
    public void The_places_of_the_words_are_those_in_the_text()
    {
        var found = new StatementQuery { Words = [Phrase.Parse("not one")!, Phrase.Parse("no")!] }.In(Article).Single(found => found.Attribution.Claim.Id == "letter");

        Assert.That(found.Matches.Select(Article.Text.Slice), Is.EqualTo(new[] { "No", "not\none" }));
    }

    [TestCase("俄羅斯", "俄羅斯已奮起", ExpectedResult = 1)]
    [TestCase("лес", "Лес и лес", ExpectedResult = 2)]
    [TestCase("לא", "לֹא נהסס", ExpectedResult = 1)]
    [TestCase("हिन्दी", "हिन्दी", ExpectedResult = 1)]
    [TestCase("हिन्दि", "हिन्दी", ExpectedResult = 0)]
    [TestCase("💪🏽", "💪🏽 win", ExpectedResult = -1)]
    [TestCase("ı", "i", ExpectedResult = 1)]
    public int Words_of_other_scripts(string words, string text)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse($"[{text}]{{quote}}"));
        return Phrase.Parse(words) is { } phrase ? new StatementQuery { Words = [phrase] }.In(article).Sum(found => found.Matches.Length) : -1;
    }

    [TestCase("2026-03-14", "2026-03-14", ExpectedResult = true)]
    [TestCase("2026-03-15", null, ExpectedResult = false)]
    [TestCase(null, "2026-03-13", ExpectedResult = false)]
    [TestCase("2026-03", "2026-03", ExpectedResult = true)]
    [TestCase("2026", "2026", ExpectedResult = true)]
    [TestCase("2027", null, ExpectedResult = false)]
    public bool Dates_are_those_of_the_article(string? since, string? until) =>
        Found(new() { Since = since is null ? null : DayRange.Parse(since)!.Value.First, Until = until is null ? null : DayRange.Parse(until)!.Value.Last }).Length > 0;

    [TestCase("2026-03-14T18:20Z", ExpectedResult = "2026-03-14 2026-03-14")]
    [TestCase("2024-02", ExpectedResult = "2024-02-01 2024-02-29")]
    [TestCase("1987", ExpectedResult = "1987-01-01 1987-12-31")]
    [TestCase("soon", ExpectedResult = null)]
    [TestCase("2026-02-30", ExpectedResult = null)]
    [TestCase("-0044", ExpectedResult = null)]
    public string? A_date_means_days(string date) => DayRange.Parse(date) is { } days ? $"{days.First:yyyy-MM-dd} {days.Last:yyyy-MM-dd}" : null;

    private static string Found(StatementQuery query) => string.Join(' ', query.In(Article).Select(found => found.Attribution.Span.Name));
}
