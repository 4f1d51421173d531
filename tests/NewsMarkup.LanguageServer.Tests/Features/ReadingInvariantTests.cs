using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Completion;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Tests;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features;

/// <summary>What holds at every place of every example, whole and cut off there, as it is while somebody types.</summary>
public sealed class ReadingInvariantTests
{
    private static readonly InlayHintOptions AllHints = new() { Continuations = true, SpeakerNames = true };

    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void Every_offset_of_an_example_can_be_asked(string name)
    {
        var editor = Open(name, text => text);

        foreach (var offset in Enumerable.Range(0, editor.Document.Text.Length + 1))
            Ask(editor.Workspace, editor.Document, offset);
    }

    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void Every_prefix_of_an_example_can_be_asked_at_its_end(string name)
    {
        var editor = Open(name, text => text);
        var document = editor.Document;

        for (var length = document.Text.Length; length >= 0; length--)
        {
            Ask(editor.Workspace, document, length);
            if (length > 0)
                document = document.With(new TextChange(new TextSpan(length - 1, 1), ""));
        }
    }

    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void Line_ends_of_Windows_and_signs_outside_the_basic_plane_do_no_harm(string name)
    {
        var editor = Open(name, text => text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace(" the ", " 👩🏽‍⚕️ ", StringComparison.Ordinal));

        for (var offset = 0; offset <= editor.Document.Text.Length; offset += 3)
            Ask(editor.Workspace, editor.Document, offset);
    }

    private static Editor Open(string name, Func<string, string> edit)
    {
        var register = File.ReadAllText(ExampleFolder.PathOf("registers/calder.news"));
        return Editor.Open(edit(File.ReadAllText(ExampleFolder.PathOf(name))), ("/desk/registers/calder.news", register));
    }

    private static void Ask(Workspace workspace, ArticleDocument document, int offset)
    {
        var text = document.Text;
        foreach (var item in Completions.At(workspace, document, offset).Items)
        {
            Assert.That(item.Change.Span.Touches(offset), $"The edit of {item.Label} holds the cursor at {offset}.");
            Assert.That(text.Slice(item.Change.Span), Does.Not.Contain('\n'), $"The edit of {item.Label} lies on one line at {offset}.");
            foreach (var also in item.AlsoChanges)
                Assert.That(!also.Span.Overlaps(item.Change.Span) && text.Length >= also.Span.End, $"The edits of {item.Label} are apart at {offset}.");
        }

        if (Hover.At(document, offset) is { } card)
            Assert.That(card.Text.Length > 0 && card.Span.Touches(offset) && card.Span.End <= text.Length, $"The card at {offset} is about its place.");
        if (offset % 50 > 0)
            return;
        foreach (var hint in InlayHints.In(document, new TextSpan(0, text.Length), AllHints))
            Assert.That(hint.Offset, Is.InRange(0, text.Length));
        foreach (var lens in CodeLenses.In(document))
        {
            Assert.That(lens.Span.End, Is.AtMost(text.Length));
            Assert.That(CodeLenses.Resolve(document, lens)!.Locations.Select(location => location.Span.End), Has.All.AtMost(text.Length));
        }
    }
}
