using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class CodeLensTests
{
    private const string Article = """
        ---
        @person reyes "Elena Reyes"
        @person moor "Ada Moor"
        @review half "Half true"
        ---
        [Reyes]{@reyes} said [it leaks]{claim #leak by=@reyes}. [It does not]{claim denies=#leak by=@reyes}.
        [She]{@reyes} doubts [it]{claim doubts=#leak by=@reyes}.
        [It fell]{claim}.|
        """;

    private static IEnumerable<(string Place, string Title)> Lenses(Editor editor) =>
        CodeLenses.In(editor.Document).Select(lens => (editor.Document.Text.Slice(lens.Span), CodeLenses.Facts(editor.Document, lens.Id)!.Title));

    [Test]
    public void The_article_and_each_declaration_have_a_line_of_facts() => Assert.That(Lenses(Editor.Open(Article)), Is.EqualTo(new[]
    {
        ("---", "2 claims · 1 unattributed · 1 denied"),
        ("reyes", "2 mentions · 1 claim · 1 denial · 1 doubt"),
        ("moor", "no mentions"),
    }));

    [Test]
    public void A_line_leads_to_the_places_that_it_speaks_of()
    {
        var editor = Editor.Open(Article);
        var places = CodeLenses.In(editor.Document).Select(lens => CodeLenses.Facts(editor.Document, lens.Id)!.Locations
            .Select(location => editor.Document.Text.Slice(location.Span)).ToArray());
        Assert.That(places, Is.EqualTo(new[]
        {
            new[] { "[it leaks]{claim #leak by=@reyes}", "[It fell]{claim}" },
            [
                "[Reyes]{@reyes}", "[it leaks]{claim #leak by=@reyes}", "[It does not]{claim denies=#leak by=@reyes}", "[She]{@reyes}",
                "[it]{claim doubts=#leak by=@reyes}",
            ],
            [],
        }));
    }

    [Test]
    public void A_register_has_none() => Assert.That(CodeLenses.In(Editor.Open("---\n@person moor \"Ada Moor\"\n---\n|").Document), Is.Empty);

    [Test]
    public void An_article_that_claims_nothing_has_none() => Assert.That(CodeLenses.In(Editor.Open("It leaks.|").Document), Is.Empty);

    [Test]
    public void A_line_about_what_is_no_longer_there_is_dropped() =>
        Assert.That(CodeLenses.Facts(Editor.Open("It leaks.|").Document, "gone"), Is.Null);
}
