using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

public sealed class RewriteTests
{
    private const string Header = "---\nheadline: Dam\nlevel: light\n@person reyes \"Elena Reyes\" {aka=Reyes}\n---\n";

    private static string After(string body, string title) => Editor.Open(Header + body).After(title)[Header.Length..];

    [TestCase("[“It leaks.| It holds.”]{quote by=@reyes}", "[“It leaks.]{quote #q by=@reyes} [It holds.”]{quote continues=#q}")]
    [TestCase("[“It leaks. It| holds.”]{quote #told by=@reyes}", "[“It leaks. It]{quote #told by=@reyes} [holds.”]{quote continues=#told}")]
    [TestCase("[“It leaks. It ho|lds.”]{quote #told by=@reyes}", "[“It leaks. It]{quote #told by=@reyes} [holds.”]{quote continues=#told}")]
    [TestCase("[“A.”]{quote #q by=@reyes} [“B.| C.”]{quote continues=#q}", "[“A.”]{quote #q by=@reyes} [“B.]{quote continues=#q} [C.”]{quote continues=#q}")]
    [TestCase("[“A.”]{quote #q by=@reyes} [“B.| C.”]{quote by=@reyes}", "[“A.”]{quote #q by=@reyes} [“B.]{quote #q2 by=@reyes} [C.”]{quote continues=#q2}")]
    public void A_quote_is_split(string body, string expected) => Assert.That(After(body, "Split the quote here"), Is.EqualTo(expected));

    [TestCase("[|“It leaks.”]{quote by=@reyes}")]
    [TestCase("[“It leaks.|”]{quote by=@reyes}")]
    [TestCase("[“It [leaks,| he] said.”]{quote by=@reyes}")]
    [TestCase("[“It |leaks |so.”]{quote by=@reyes}")]
    [TestCase("[“It leaks, [Reyes]{@re|yes} said.”]{quote by=@reyes}")]
    [TestCase("[“It leaks, [Reyes]|{@reyes} said.”]{quote by=@reyes}")]
    [TestCase("It |leaks.")]
    public void A_quote_is_not_split_where_no_words_would_be_left_or_brackets_be_parted(string body) => Assert.That(
        Editor.Open(Header + body).Titles(), Does.Not.Contain("Split the quote here"));

    [Test]
    public void Two_parts_of_a_quote_are_joined() => Assert.That(
        After("[“It leaks.]{quote #q by=@reyes} [It h|olds.”]{quote continues=#q}", "Join with the quote before"),
        Is.EqualTo("[“It leaks. It holds.”]{quote #q by=@reyes}"));

    [TestCase("[“It leaks.”]{quote #q by=@reyes} she said. [“It h|olds.”]{quote continues=#q}", "Words stand between the two parts.")]
    [TestCase("[“A.]{quote #q by=@reyes} [B|.”]{quote continues=#q x-a=b}", "The tag of the second part says more than that it continues the first.")]
    [TestCase("[“A.]{quote #q by=@reyes} [B|.”]{quote #r continues=#q}", "The tag of the second part says more than that it continues the first.")]
    [TestCase("[“A.]{quote #q by=@reyes} [B|.”]{claim continues=#q}", "The tag of the second part says more than that it continues the first.")]
    public void Parts_that_cannot_be_joined_say_why(string body, string reason) => Assert.That(Editor.Open(Header + body).Reasons(), Does.Contain(reason));

    [TestCase("[“A.”]{quote #q by=@reyes}\n\n[B|.]{quote continues=#q}")]
    [TestCase("[“A|.”]{quote by=@reyes}")]
    public void A_part_with_none_before_it_in_its_paragraph_is_not_joined(string body) => Assert.That(
        Editor.Open(Header + body).Actions().Select(action => action.Title), Does.Not.Contain("Join with the quote before"));

    [TestCase("[El|ena Reyes]{@reyes} left.", "Elena Reyes left.")]
    [TestCase("[[Elena Reyes]{@reyes} l|eft]{fact}.", "[Elena Reyes]{@reyes} left.")]
    [TestCase("[Elena Reyes]{@re|yes} left.", "Elena Reyes left.")]
    public void A_tag_is_removed(string body, string expected) => Assert.That(After(body, "Remove this tag"), Is.EqualTo(expected));

    [TestCase("[Ask| first]{note}", "Without its tag this note would be published.")]
    [TestCase("[It l|eaks]{claim #a by=@reyes}. [No]{claim by=@reyes denies=#a}.", "Another tag refers to `#a`.")]
    [TestCase("[%%| so]{em} it is.", "Without this tag the words would be read as markup.")]
    [TestCase("[[s|ic]]{em}{cue}", "Without this tag the words would be read as markup.")]
    public void A_tag_that_must_stay_says_why(string body, string reason) =>
        Assert.That(Editor.Open(Header + body).Reasons("refactor.inline"), Is.EqualTo(new[] { reason }));

    [Test]
    public void The_other_mentions_of_an_entity_are_tagged() => Assert.That(
        After("[Elena R|eyes]{@reyes} left. Reyes came. [Elena Reyes]{title} [“Reyes leaks”]{quote by=@reyes}", "Tag the 2 other mentions of Elena Reyes"),
        Is.EqualTo("[Elena Reyes]{@reyes} left. [Reyes]{@reyes} came. [Elena Reyes]{title} [“[Reyes]{@reyes} leaks”]{quote by=@reyes}"));

    [Test]
    public void A_name_without_a_tag_is_tagged_with_the_others() => Assert.That(
        After("[Elena Reyes]{@reyes} left. Re|yes came. Reyes sat.", "Tag this and the other mention of Elena Reyes"),
        Is.EqualTo("[Elena Reyes]{@reyes} left. [Reyes]{@reyes} came. [Reyes]{@reyes} sat."));

    [Test]
    public void A_declaration_tags_the_mentions_of_what_it_declares() => Assert.That(
        Editor.Open(Header.Replace("@person re", "@person re|", StringComparison.Ordinal) + "Elena Reyes left.").After("Tag the other mention of Elena Reyes"),
        Is.EqualTo(Header + "[Elena Reyes]{@reyes} left."));

    [TestCase("[Elena R|eyes]{@reyes} left.")]
    [TestCase("[Elena Reyes]{@reyes} left. Re|yes came.")]
    public void Where_no_other_mention_is_none_is_offered(string body) => Assert.That(
        Editor.Open(Header + body).Titles().Where(title => title.StartsWith("Tag ", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void A_light_article_becomes_a_full_one() => Assert.That(
        Editor.Open(Header.Replace("light", "li|ght", StringComparison.Ordinal) + "Elena Reyes left. [Reyes]{@reyes} came.")
            .After("Make this a full article: tag all names, check everything"),
        Is.EqualTo(Header.Replace("light", "full", StringComparison.Ordinal) + "[Elena Reyes]{@reyes} left. [Reyes]{@reyes} came."));
}
