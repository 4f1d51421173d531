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
    /// <summary>To check an article takes long: cards, hints and lenses are asked of one prefix in so many.</summary>
    private const int CheckedPrefixes = 20;

    private static readonly InlayHintOptions AllHints = new() { Continuations = true, SpeakerNames = true };

    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void Every_offset_of_an_example_can_be_asked(string name)
    {
        var editor = Open(name, text => text);

        Assert.That(
            Enumerable.Range(0, editor.Document.Text.Length + 1).SelectMany(offset => Broken(editor.Workspace, editor.Document, offset)), Is.Empty);
    }

    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void Every_prefix_of_an_example_can_be_asked_at_its_end(string name)
    {
        var editor = Open(name, text => text);
        var document = editor.Document;

        for (var length = document.Text.Length; length > 0; length--)
        {
            Assert.That(length % CheckedPrefixes == 0
                ? Broken(editor.Workspace, document, length)
                : BrokenItems(editor.Workspace, document, length), Is.Empty);
            document = document.With(new TextChange(new TextSpan(length - 1, 1), ""));
        }
    }

    [TestCaseSource(typeof(ExampleFolder), nameof(ExampleFolder.Names))]
    public void Line_ends_of_Windows_and_signs_outside_the_basic_plane_do_no_harm(string name)
    {
        var editor = Open(name, text => text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace(" the ", " 👩🏽‍⚕️ ", StringComparison.Ordinal));

        Assert.That(
            Enumerable.Range(0, editor.Document.Text.Length + 1).SelectMany(offset => Broken(editor.Workspace, editor.Document, offset)), Is.Empty);
    }

    private static Editor Open(string name, Func<string, string> edit)
    {
        var register = File.ReadAllText(ExampleFolder.PathOf("registers/calder.news"));
        return Editor.Open(edit(File.ReadAllText(ExampleFolder.PathOf(name))), ("/desk/registers/calder.news", register));
    }

    private static IEnumerable<string> Broken(Workspace workspace, ArticleDocument document, int offset)
    {
        var length = document.Text.Length;
        document.Check();
        foreach (var broken in BrokenItems(workspace, document, offset))
            yield return broken;
        if (Hover.At(document, offset) is { } card && (card.Text.Length == 0 || !card.Span.Touches(offset) || card.Span.End > length))
            yield return $"The card at {offset} is not about its place.";
        if (offset % CheckedPrefixes > 0)
            yield break;
        foreach (var hint in InlayHints.In(document, new TextSpan(0, length), AllHints).Where(hint => hint.Offset > length))
            yield return $"The hint {hint.Label} stands outside the text of {length}.";
        foreach (var lens in CodeLenses.In(document))
        {
            if (lens.Span.End > length || CodeLenses.Facts(document, lens.Id)!.Locations.Any(location => location.Span.End > length))
                yield return $"The lens of {lens.Id} speaks of places outside the text of {length}.";
        }
    }

    private static IEnumerable<string> BrokenItems(Workspace workspace, ArticleDocument document, int offset)
    {
        foreach (var item in Completions.At(workspace, document, offset).Items)
        {
            if (!item.Change.Span.Touches(offset) || document.Text.Slice(item.Change.Span).Contains('\n', StringComparison.Ordinal))
                yield return $"The edit of {item.Label} does not hold the cursor at {offset} on one line.";
            foreach (var _ in item.AlsoChanges.Where(also => also.Span.Overlaps(item.Change.Span) || also.Span.End > document.Text.Length))
                yield return $"The edits of {item.Label} are not apart at {offset}.";
        }
    }
}
