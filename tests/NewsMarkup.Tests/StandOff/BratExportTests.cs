using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Tests.StandOff;

/// <summary>What brat is given: read by a strict reader, and line by line.</summary>
internal sealed class BratExportTests
{
    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void Every_example_is_a_file_that_brat_reads(Example example)
    {
        var article = example.Bind();

        Assert.That(BratArticle.Of(article).Read().Events, Has.Count.EqualTo(article.Attributions.DistinctBy(said => said.Span).Count()));
    }

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void Every_gold_article_is_a_file_that_brat_reads(string path)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(GoldFolder.SourceOf(path)));

        Assert.That(BratArticle.Of(article).Read().Events, Has.Count.EqualTo(article.Attributions.DistinctBy(said => said.Span).Count()));
    }

    [Test]
    public void An_attribution_is_an_event_as_corpora_have_it() => Assert.That(
        BratArticle.Of("""
            ---
            headline: Dam review
            @person reyes "Elena Reyes" {role="water minister" sameAs=https://www.wikidata.org/wiki/Q1}
            ---
            ["Nobody told us,"]{quote #told by=@reyes when=2026-03-13} [Ms Reyes]{@reyes} [said]{cue}. ["Not once."]{quote continues=#told}
            """).Annotations,
        Is.EqualTo("""
            T1	Content 0 17;33 44	"Nobody told us," "Not once."
            T2	Person 18 26	Ms Reyes
            T3	Cue 27 31	said
            T4	Attribution 27 31	said
            E1	Attribution:T4 Content:T1 Cue:T3 Source:T2
            A1	Form T2 short
            A2	Stance E1 asserts
            A3	Mode E1 direct
            N1	Reference T2 NewsMarkup:reyes	Elena Reyes
            N2	Reference T2 Wikidata:Q1	Elena Reyes
            #1	Tag E1	#told when=2026-03-13
            #2	Header T1	headline: Dam review
            #3	Header T2	@person reyes "Elena Reyes" {role="water minister" sameAs=https://www.wikidata.org/wiki/Q1}

            """));

    [Test]
    public void A_denial_is_an_event_that_is_related_to_another() => Assert.That(
        BratArticle.Of("[It leaked]{claim #a by=\"a clerk\" status=false}. [Not so]{claim by=\"a minister\" denies=#a}.").Annotations,
        Is.EqualTo("""
            T1	Content 0 9	It leaked
            T2	Content 11 17	Not so
            T3	Attribution 0 9	It leaked
            T4	Attribution 11 17	Not so
            E1	Attribution:T3 Content:T1
            E2	Attribution:T4 Content:T2
            A1	Stance E1 asserts
            A2	Mode E1 indirect
            A3	Status E1 false
            A4	Stance E2 denies
            A5	Mode E2 indirect
            R1	Denies Arg1:E2 Arg2:E1
            #1	Tag E1	#a by="a clerk"
            #2	Tag E2	by="a minister"

            """));

    [Test]
    public void Words_that_run_over_a_line_end_are_two_fragments() => Assert.That(
        BratArticle.Of("[The dam\r\nheld]{fact}.").Annotations, Is.EqualTo("T1\tFact 0 7;9 13\tThe dam held\n"));

    [Test]
    public void Parts_with_a_line_end_between_them_are_two_annotations() => Assert.That(
        BratArticle.Of("[One]{claim #a}\n[Two]{claim continues=#a}").Read().Events.Single().Roles.Select(role => role.Role),
        Is.EqualTo(new[] { "Content", "Content2" }));

    [Test]
    public void A_claim_without_words_is_triggered_by_the_word_beside_it() => Assert.That(
        BratArticle.Of("The minister nodded[]{claim}.").Annotations, Does.StartWith("T1\tAttribution 13 20\tnodded.\nE1\tAttribution:T1\n"));

    [Test]
    public void Tags_round_no_words_are_left_out() => Assert.That(BratArticle.Of("[]{em}[]{claim}").Annotations, Is.Empty);
}
