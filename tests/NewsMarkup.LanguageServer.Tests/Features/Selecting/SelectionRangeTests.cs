using NewsMarkup.LanguageServer.Features.Selecting;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Selecting;

public sealed class SelectionRangeTests
{
    private static string[] At(string marked)
    {
        var editor = Editor.Open(marked);
        return [.. SelectionRanges.At(editor.Document, editor.Cursor).Select(editor.Document.Text.Slice)];
    }

    [Test]
    public void In_a_value_it_grows_over_the_attribute_and_the_tag() => Assert.That(
        At("[it rained]{claim by=\"a cle|rk\"}"),
        Is.EqualTo(new[] { "clerk", "a clerk", "\"a clerk\"", "by=\"a clerk\"", "{claim by=\"a clerk\"}", "[it rained]{claim by=\"a clerk\"}" }));

    [Test]
    public void In_an_id_it_takes_the_sign_after_the_id() => Assert.That(
        At("[x]{claim by=@mo-|or,@b}"), Is.EqualTo(new[] { "mo-or", "@mo-or", "by=@mo-or,@b", "{claim by=@mo-or,@b}", "[x]{claim by=@mo-or,@b}" }));

    [Test]
    public void In_words_it_grows_over_span_sentence_paragraph_and_section() => Assert.That(
        At("[Why]{heading}\n\nFirst. It [[rain|ed]{em} a lot]{claim by=a}. Last.\n\nMore.\n\n[How]{heading}\n"),
        Is.EqualTo(new[]
        {
            "rained",
            "[rained]{em}",
            "[rained]{em} a lot",
            "[[rained]{em} a lot]{claim by=a}",
            "It [[rained]{em} a lot]{claim by=a}.",
            "First. It [[rained]{em} a lot]{claim by=a}. Last.",
            "[Why]{heading}\n\nFirst. It [[rained]{em} a lot]{claim by=a}. Last.\n\nMore.\n\n",
            "[Why]{heading}\n\nFirst. It [[rained]{em} a lot]{claim by=a}. Last.\n\nMore.\n\n[How]{heading}\n",
        }));

    [Test]
    public void A_sentence_that_is_tagged_comes_with_its_tag() => Assert.That(
        At("[It rain|ed.]{claim by=a} It snowed."),
        Is.EqualTo(new[] { "rained", "It rained.", "[It rained.]{claim by=a}", "[It rained.]{claim by=a} It snowed." }));

    [Test]
    public void A_sentence_inside_a_tag_keeps_out_of_it() => Assert.That(
        At("[It rain|ed. It snowed.]{claim by=a}"),
        Is.EqualTo(new[] { "rained", "It rained.", "It rained. It snowed.", "[It rained. It snowed.]{claim by=a}" }));

    [Test]
    public void A_sentence_that_would_cut_a_tag_in_two_is_passed_by() => Assert.That(
        At("He sa|id [it rained. It snowed]{claim by=a}."), Is.EqualTo(new[] { "said", "He said [it rained. It snowed]{claim by=a}." }));

    [Test]
    public void In_a_header_it_grows_over_the_line() => Assert.That(
        At("---\nheadline: Ra|in again\n---\nWords."),
        Is.EqualTo(new[] { "Rain", "Rain again", "headline: Rain again", "---\nheadline: Rain again\n---\n", "---\nheadline: Rain again\n---\nWords." }));

    [Test]
    public void In_a_declaration_the_name_comes_first_without_its_marks() => Assert.That(
        At("---\n@person x \"Ada Mo|or\"\n---\n").Take(4), Is.EqualTo(new[] { "Moor", "Ada Moor", "\"Ada Moor\"", "@person x \"Ada Moor\"" }));

    [Test]
    public void Behind_a_word_the_word_is_meant() => Assert.That(At("It rained|.").First(), Is.EqualTo("rained"));

    [TestCase("|")]
    [TestCase("\n|\n")]
    public void An_empty_place_grows_to_the_file(string marked) => Assert.That(
        At(marked).Last(), Is.EqualTo(marked.Replace("|", "", StringComparison.Ordinal)));
}
