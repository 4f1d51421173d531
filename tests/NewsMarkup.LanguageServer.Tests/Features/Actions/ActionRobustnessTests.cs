using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Actions;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.Tests.Gold;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features.Actions;

/// <summary>Nothing throws and no edit leaves the text, wherever the cursor is and however little is typed yet.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class ActionRobustnessTests
{
    private const int Prefixes = 40;
    private const int OffsetsLeftOut = 10;

    private static readonly string[] Kinds = ["quote", "claim", "mention", "fact", "cue", "scare"];

    [TestCaseSource(typeof(SampleArticles), nameof(SampleArticles.Examples))]
    public void Everywhere_in_an_article(string path)
    {
        var text = GoldFolder.SourceOf(path);
        var editor = SampleArticles.Open(text);
        for (var offset = 0; offset <= text.Length; offset += 1 + OffsetsLeftOut)
            Ask(editor, new TextSpan(offset, 0));
    }

    [TestCaseSource(typeof(SampleArticles), nameof(SampleArticles.Examples))]
    public void At_the_end_of_what_is_typed_yet(string path)
    {
        var text = GoldFolder.SourceOf(path);
        var random = new Random(0);
        for (var i = 0; i < Prefixes; i++)
        {
            var prefix = text[..random.Next(text.Length + 1)];
            Ask(SampleArticles.Open(prefix), new TextSpan(prefix.Length, 0));
        }
    }

    [TestCase("")]
    [TestCase("---")]
    [TestCase("---\r\n---\r\n")]
    [TestCase("---\n@person")]
    [TestCase("---\n@person reyes")]
    [TestCase("[a]{")]
    [TestCase("[a]{claim by=")]
    [TestCase("[“a]{quote continues=#a}”")]
    [TestCase("👩🏽‍⚕️ said “🇺🇦 will win 💪🏽”")]
    [TestCase("“\r\n\r\n”")]
    [TestCase("“”")]
    [TestCase("[]{@a} [ ]{quote} [\\]]{cue}")]
    [TestCase("%% a\n\n%% b")]
    [TestCase("[a\n%% b\nc]{claim}")]
    public void In_odd_texts_with_every_selection(string text)
    {
        var editor = Editor.Of(text, default);
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
                Ask(editor, TextSpan.FromBounds(start, end));
        }
    }

    [TestCase(-5, 3)]
    [TestCase(2, 900)]
    [TestCase(900, 2)]
    public void Outside_the_text(int start, int length) => Ask(Editor.Of("It “leaks”.", default), new TextSpan(start, length));

    private static void Ask(Editor editor, TextSpan selection)
    {
        foreach (var action in CodeActions.For(editor.Workspace, editor.Document, selection))
            AssertInside(editor, CodeActions.Resolve(editor.Workspace, editor.Document, action.Identity));
        foreach (var kind in Kinds)
            AssertInside(editor, Tagging.Wrap(editor.Document, selection, kind));
        AssertInside(editor, Tagging.Declare(editor.Document, selection, "person"));
        Tagging.Speakers(editor.Document, selection);
        Tagging.NextUntaggedQuote(editor.Document, selection.Start, Direction.Forward);
        AssertInside(editor, new EditPlan([new FileEdits(Editor.Path, Formatting.Range(editor.Document, selection))]));
        AssertInside(editor, new EditPlan([new FileEdits(Editor.Path, Formatting.AfterBrace(editor.Document, selection.Start))]));
    }

    private static void AssertInside(Editor editor, EditPlan plan)
    {
        foreach (var change in plan.Files.Where(file => file.Path == Editor.Path).SelectMany(file => file.Changes))
        {
            if (change.Span.Start < 0 || change.Span.End > editor.Document.Tree.Length)
                Assert.Fail($"An edit leaves the text: {change}.");
        }
    }
}
