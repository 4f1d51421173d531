using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

public sealed class DeclareTests
{
    [Test]
    public void A_name_is_declared_and_tagged_and_the_header_is_made_where_there_is_none() => Assert.That(
        Editor.Open("Then El|ena Reyes left.").After("Declare “Elena Reyes” as a new person"),
        Is.EqualTo("---\n@person reyes \"Elena Reyes\"\n---\nThen [Elena Reyes]{@reyes} left."));

    [Test]
    public void At_the_begin_of_a_file_the_header_comes_before_the_tag() => Assert.That(
        Editor.Open("|Elena Reyes| left.").After("Declare “Elena Reyes” as a new person"),
        Is.EqualTo("---\n@person reyes \"Elena Reyes\"\n---\n[Elena Reyes]{@reyes} left."));

    [Test]
    public void A_declaration_goes_to_those_of_its_kind_and_into_their_columns() => Assert.That(
        Editor.Open("---\r\n@person obi      \"Ada Obi\"\r\n@place  averil   \"Averil\"\r\n---\r\n[Ada Obi]{@obi} met |Elena Reyes|.")
            .After("Declare “Elena Reyes” as a new person"),
        Is.EqualTo(
            "---\r\n@person obi      \"Ada Obi\"\r\n@person reyes    \"Elena Reyes\"\r\n"
            + "@place  averil   \"Averil\"\r\n---\r\n[Ada Obi]{@obi} met [Elena Reyes]{@reyes}."));

    [Test]
    public void An_id_that_is_taken_gets_a_number() => Assert.That(
        Editor.Open("---\n@person reyes \"Jon Reyes\"\n---\nThen |Elena Reyes| left.").After("Declare “Elena Reyes” as a new person"),
        Is.EqualTo("---\n@person reyes \"Jon Reyes\"\n@person reyes-2 \"Elena Reyes\"\n---\nThen [Elena Reyes]{@reyes-2} left."));

    [Test]
    public void A_register_s_id_is_taken_too() => Assert.That(
        Editor.Open("---\n@use \"city.news\"\n---\nThen |Elena Reyes| left.", ("/desk/city.news", "---\n@person reyes \"Jon Reyes\"\n---\n"))
            .After("Declare “Elena Reyes” as a new person"),
        Is.EqualTo("---\n@use \"city.news\"\n@person reyes-2 \"Elena Reyes\"\n---\nThen [Elena Reyes]{@reyes-2} left."));

    [TestCase("|Elena Reyes| left.", "person")]
    [TestCase("|The Ministry of Water| denied it.", "organisation")]
    [TestCase("|NASA| denied it.", "organisation")]
    [TestCase("It rained in |Averil|.", "place")]
    [TestCase("It rained on |Calder Valley|.", "place")]
    [TestCase("So said |a senior engineer|.", "source")]
    [TestCase("So said |Dr Obi|.", "person")]
    public void The_words_decide_what_is_offered_first(string body, string noun) => Assert.That(
        Editor.Open(body).Actions().First(action => action.Title.StartsWith("Declare", StringComparison.Ordinal)),
        Has.Property("Title").EndsWith(noun).And.Property("IsPreferred").True);

    [Test]
    public void Who_is_described_and_not_named_is_anonymous() => Assert.That(
        Editor.Open("So said |a senior engineer|.").After("Declare “a senior engineer” as a new source"),
        Is.EqualTo("---\n@source senior-engineer \"a senior engineer\" {type=anonymous}\n---\nSo said [a senior engineer]{@senior-engineer}."));

    [TestCase("|Damir Škoberne| spoke.", "skoberne")]
    [TestCase("|Ada O’Neill| spoke.", "oneill")]
    [TestCase("|海燕| sailed.", "海燕")]
    [TestCase("|John Reyes Jr| spoke.", "reyes")]
    public void An_id_is_made_of_the_name(string body, string id) => Assert.That(
        Editor.Open(body).After(Editor.Open(body).Titles().First(title => title.EndsWith("person", StringComparison.Ordinal))), Does.Contain($"@person {id} "));

    [Test]
    public void What_is_declared_is_not_offered_again() => Assert.That(
        Editor.Open("---\n@person reyes \"Elena Reyes\"\n---\nThen |Elena Reyes| left.").Titles()
            .Where(title => title.StartsWith("Declare", StringComparison.Ordinal)),
        Is.Empty);

    [Test]
    public void A_header_that_is_not_closed_says_what_to_do() => Assert.That(
        Editor.Open("---\nheadline: Dam\n\nThen |Elena Reyes| left.").Reasons(),
        Does.Contain("The header is not closed: write `---` on a line of its own after it."));
}
