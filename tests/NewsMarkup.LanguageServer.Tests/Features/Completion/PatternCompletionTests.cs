namespace NewsMarkup.LanguageServer.Tests.Features.Completion;

public sealed class PatternCompletionTests
{
    [Test]
    public void A_blank_line_is_offered_paragraphs_with_a_tag() => Assert.That(
        new Completing("The dam leaks.\n\n|")["[words]{caption}"].Snippet,
        Is.EqualTo("[${1:words}]{caption image=\"$2\" credit=\"$3\" alt=\"$4\"\\}"));

    [Test]
    public void After_a_bracket_the_tag_that_the_words_look_like_comes_first()
    {
        var offered = new Completing("---\n@person reyes \"Elena Reyes\"\n---\n[\"Nobody told us,\"]| said [Elena Reyes]{@reyes}.");
        Assert.That(offered.Labels.First(), Is.EqualTo("{quote by=@reyes}"));
        Assert.That(offered.Choose("{quote by=@reyes}"), Does.EndWith("[\"Nobody told us,\"]{quote by=@reyes} said [Elena Reyes]{@reyes}."));
    }

    [Test]
    public void A_tag_whose_source_is_unknown_asks_for_it()
    {
        var claim = new Completing("[It [really] leaks badly]|")["{claim by=}"];
        Assert.That((claim.Snippet, claim.AsksForMore), Is.EqualTo(("{claim by=$1\\}", true)));
    }

    [TestCase("It leaks]|")]
    [TestCase("[It leaks]|{claim}")]
    public void Without_brackets_of_its_own_nothing_is_offered(string marked) => Assert.That(new Completing(marked).Items, Is.Empty);
}
