using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features;

public sealed class InlayHintTests
{
    /// <summary>The text with the hints in it; asked of the selection, or of all where nothing is selected.</summary>
    private static string WithHints(string body, InlayHintOptions options)
    {
        var editor = Editor.Open($"---\n@person reyes \"Elena Reyes\"\n@person moor \"Ada Moor\"\n---\n{body}");
        var text = editor.Document.Text;
        var range = editor.Selection.IsEmpty ? new TextSpan(0, text.Length) : editor.Selection;
        var shown = InlayHints.In(editor.Document, range, options).Reverse()
            .Aggregate(text, (shown, hint) => shown.With(new TextChange(new TextSpan(hint.Offset, 0), $"«{hint.Label}»")));
        return shown.ToString().Split("---\n")[2];
    }

    [Test]
    public void A_claim_without_a_source_shows_whom_the_sentence_names() => Assert.That(
        WithHints("[It leaks]{claim}, [Elena Reyes]{@reyes} [said]{cue}. [It rained]{fact}. [It fell]{claim by=\"a clerk\"}.", new InlayHintOptions()),
        Is.EqualTo("[It leaks]{claim}« — Elena Reyes?», [Elena Reyes]{@reyes} [said]{cue}. [It rained]{fact}. [It fell]{claim by=\"a clerk\"}."));

    [Test]
    public void Where_nothing_tells_nothing_is_shown() =>
        Assert.That(WithHints("[It leaks]{claim}.", new InlayHintOptions()), Is.EqualTo("[It leaks]{claim}."));

    [Test]
    public void The_hint_can_be_written_down()
    {
        var editor = Editor.Open("---\n@person reyes \"Elena Reyes\"\n---\n[It leaks]{claim}, [Elena Reyes]{@reyes} said.|");
        var hint = InlayHints.In(editor.Document, new TextSpan(0, editor.Cursor), new InlayHintOptions()).Single();
        Assert.That(editor.Document.Text.With(hint.Change!.Value).ToString(), Does.EndWith("[It leaks]{claim by=@reyes}, [Elena Reyes]{@reyes} said."));
        Assert.That(hint.Explanation, Is.EqualTo("The sentence says so; the tag names nobody."));
    }

    [Test]
    public void Words_that_go_on_show_who_says_them_where_that_is_asked_for()
    {
        const string body = "[\"It leaks,\"]{quote #q by=@reyes} she said. [\"Badly.\"]{quote continues=#q}";
        Assert.That(WithHints(body, InlayHintOptions.None with { Continuations = true }), Does.EndWith("{quote continues=#q}« — Elena Reyes»"));
        Assert.That(WithHints(body, new InlayHintOptions()), Is.EqualTo(body));
    }

    [Test]
    public void Ids_show_their_names_where_that_is_asked_for() => Assert.That(
        WithHints("[It leaks]{claim by=@reyes,\"a clerk\",@moor}.", InlayHintOptions.None with { SpeakerNames = true }),
        Is.EqualTo("[It leaks]{claim by=@reyes« Elena Reyes»,\"a clerk\",@moor« Ada Moor»}."));

    [Test]
    public void Only_hints_in_the_range_are_shown() => Assert.That(
        WithHints("[It leaks]{claim}, [Elena Reyes]{@reyes} said.\n\n|[It fell]{claim}, [Ada Moor]{@moor} said.|", new InlayHintOptions()),
        Is.EqualTo("[It leaks]{claim}, [Elena Reyes]{@reyes} said.\n\n[It fell]{claim}« — Ada Moor?», [Ada Moor]{@moor} said."));

    [Test]
    public void A_tag_that_is_broken_shows_nothing() => Assert.That(
        WithHints("[It leaks]{claim by=}, [Elena Reyes]{@reyes} said.", new InlayHintOptions()), Does.Not.Contain("«"));
}
