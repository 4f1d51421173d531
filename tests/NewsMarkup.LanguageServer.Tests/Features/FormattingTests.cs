using System.Collections.Immutable;
using NewsMarkup.Compile;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Tests.Features.Actions;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Tests.Gold;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features;

internal sealed class FormattingTests
{
    private const string Untidy =
        "---\nheadline:Dam\n@org  a \"A\"   {  type=media }\n---\nSo  it   [is]{  claim  by=@a }.\n\n[No]{ cue  } and [so]{ cue } on.\n";

    [Test]
    public void A_document_is_formatted_and_its_prose_is_not() => Assert.That(
        After(Untidy, Formatting.Document),
        Is.EqualTo("---\nheadline: Dam\n@org a \"A\" {type=media}\n---\nSo  it   [is]{claim by=@a}.\n\n[No]{cue} and [so]{cue} on.\n"));

    [Test]
    public void Edits_are_no_larger_than_they_must_be() => Assert.That(
        Formatting.Document(Editor.Open("[No]{ cue} it is.|").Document), Is.EqualTo(new[] { new TextChange(new TextSpan(5, 1), "") }));

    [TestCase("[N|o]{ cue  } a|nd [so]{ cue } on.", "[No]{cue} and [so]{ cue } on.")]
    [TestCase("[No]{ cue  } |and| [so]{ cue } on.", "[No]{ cue  } and [so]{ cue } on.")]
    [TestCase("[No]{ c|ue  } and [so]{ cue } on.", "[No]{cue} and [so]{ cue } on.")]
    [TestCase("---\nheadline:A\nby|line:B\nsection:C\n---\n[No]{ cue }", "---\nheadline:A\nbyline: B\nsection:C\n---\n[No]{ cue }")]
    public void A_range_is_formatted_and_nothing_beside_it(string marked, string expected)
    {
        var editor = Editor.Open(marked);

        Assert.That(Apply(editor, Formatting.Range(editor.Document, editor.Selection)), Is.EqualTo(expected));
    }

    [TestCase("[No]{ cue  } and [so]{  cue }| on.", "[No]{ cue  } and [so]{cue} on.")]
    [TestCase("---\n@org  a \"A\"   {  type=media }|\n---\n[No]{ cue }", "---\n@org a \"A\" {type=media}\n---\n[No]{ cue }")]
    [TestCase("Elastic{  ON }| and [No]{ cue }", "Elastic{  ON } and [No]{ cue }")]
    [TestCase("[No]{ cue }x|", "[No]{ cue }x")]
    [TestCase("|[No]{ cue }", "[No]{ cue }")]
    public void A_brace_formats_the_tag_that_it_closes(string marked, string expected)
    {
        var editor = Editor.Open(marked);

        Assert.That(Apply(editor, Formatting.AfterBrace(editor.Document, editor.Cursor)), Is.EqualTo(expected));
    }

    [Test]
    public void A_place_outside_the_text_formats_nothing() => Assert.That(Formatting.AfterBrace(Editor.Open("[No]{ cue }|").Document, 100), Is.Empty);

    [TestCaseSource(typeof(SampleArticles), nameof(SampleArticles.Examples))]
    public void A_formatted_document_has_its_copy_and_nothing_left_to_format(string path)
    {
        var editor = Editor.Of(UntidyTextOf(path), default);

        var formatted = Editor.Of(Apply(editor, Formatting.Document(editor.Document)), default);

        Assert.Multiple(() =>
        {
            Assert.That(PlainText.Of(formatted.Document.Tree), Is.EqualTo(PlainText.Of(editor.Document.Tree)));
            Assert.That(Formatting.Document(formatted.Document), Is.Empty);
        });
    }

    [TestCaseSource(typeof(SampleArticles), nameof(SampleArticles.Examples))]
    public void The_edits_of_a_range_or_a_brace_are_among_those_of_the_document(string path)
    {
        const int ranges = 50;
        var text = UntidyTextOf(path);
        var (document, random) = (Editor.Of(text, default).Document, new Random(0));
        var all = Formatting.Document(document).ToHashSet();

        var some = Enumerable.Range(0, ranges).SelectMany(_ => Formatting.Range(document, SampleArticles.Selection(text, random)));
        var braces = Enumerable.Range(1, text.Length).Where(offset => text[offset - 1] == '}').SelectMany(offset => Formatting.AfterBrace(document, offset));

        Assert.That(some.Concat(braces).Where(change => !all.Contains(change)), Is.Empty);
    }

    private static string UntidyTextOf(string path) => GoldFolder.SourceOf(path).Replace("{", "{  ", StringComparison.Ordinal);

    private static string After(string text, Func<ArticleDocument, ImmutableArray<TextChange>> format)
    {
        var editor = Editor.Open(text + "|");
        return Apply(editor, format(editor.Document));
    }

    private static string Apply(Editor editor, ImmutableArray<TextChange> changes) =>
        changes.Reverse().Aggregate(editor.Document.Text, (text, change) => text.With(change)).ToString();
}
