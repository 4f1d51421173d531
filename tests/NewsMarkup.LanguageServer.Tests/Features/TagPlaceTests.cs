using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class TagPlaceTests
{
    private const string Header = "---\n@person moor \"Ada Moor\"\n---\n";

    [Test]
    public void Tags_come_outer_before_inner_with_who_speaks() => Assert.That(
        Shown("[It [rained]{em} on [Moor]{@moor}]{claim by=@moor,\"an aide\"} [said]{cue}."),
        Is.EqualTo(new[]
        {
            ("claim", "It [rained]{em} on [Moor]{@moor}", "moor d-an-aide"),
            ("em", "rained", ""),
            ("mention", "Moor", "moor"),
            ("cue", "said", ""),
        }));

    [Test]
    public void A_part_that_goes_on_is_said_by_whom_it_goes_on_from() => Assert.That(
        Shown("[\"It rained\"]{quote #rain by=@moor}, [\"all night.\"]{quote continues=#rain}").Select(tag => tag.Speakers),
        Is.EqualTo(new[] { "moor", "moor" }));

    [Test]
    public void A_broken_tag_is_left_out_so_that_it_is_seen() => Assert.That(
        Shown("[It rained]{} and [snowed]{fact}.").Select(tag => tag.Kind), Is.EqualTo(new[] { "fact" }));

    [Test]
    public void Without_its_tags_an_article_is_its_clean_copy()
    {
        foreach (var text in new[] { "[[A]{em} b]{fact} c.", "[One]{strong}[two]{@moor} \"three\"" })
        {
            var document = Editor.Open(Header + text).Document;

            Assert.That(WithoutTags(document), Is.EqualTo(document.Article.Text.Value));
        }
    }

    private static string WithoutTags(ArticleDocument document)
    {
        var hidden = TagPlaces.Of(document)
            .SelectMany(tag => new[] { TextSpan.FromBounds(tag.Span.Start, tag.Words.Start), TextSpan.FromBounds(tag.Words.End, tag.Span.End) })
            .ToList();
        return string.Concat(document.Text.ToString().Where((_, at) => at >= Header.Length && !hidden.Exists(span => span.Start <= at && at < span.End)));
    }

    private static (string Kind, string Words, string Speakers)[] Shown(string body)
    {
        var document = Editor.Open(Header + body).Document;
        return [.. TagPlaces.Of(document).Select(tag => (tag.Kind, document.Text.Slice(tag.Words), string.Join(' ', tag.Speakers)))];
    }
}
