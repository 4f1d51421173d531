using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Features.Coloring;
using NewsMarkup.LanguageServer.Features.Folding;
using NewsMarkup.LanguageServer.Features.Graphs;
using NewsMarkup.LanguageServer.Features.Highlights;
using NewsMarkup.LanguageServer.Features.Links;
using NewsMarkup.LanguageServer.Features.Names;
using NewsMarkup.LanguageServer.Features.Renaming;
using NewsMarkup.LanguageServer.Features.Selecting;
using NewsMarkup.LanguageServer.Features.Symbols;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Semantics;
using NewsMarkup.Tests;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features;

/// <summary>What holds for every example, wherever the cursor is and wherever its text breaks off.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class NavigationPropertyTests
{
    private const string Register = "/desk/registers/calder.news";

    private static IEnumerable<string> Examples => ExampleFolder.Names;

    [TestCaseSource(nameof(Examples))]
    public void At_every_offset_all_places_lie_in_the_text(string name)
    {
        var editor = Open(TextOf(name));
        for (var offset = 0; offset <= editor.Document.Tree.Length; offset++)
            CheckAt(editor.Workspace, editor.Document, offset);
    }

    [TestCaseSource(nameof(Examples))]
    public void At_the_end_of_a_text_that_breaks_off_all_places_lie_in_it(string name)
    {
        var editor = Open(TextOf(name));
        var whole = editor.Document.Tree.Length;
        for (var length = 0; length <= whole; length += 7)
        {
            var document = editor.Document.With(new TextChange(TextSpan.FromBounds(length, whole), ""));
            CheckAt(editor.Workspace, document, length);
            CheckWhole(document);
        }
    }

    [TestCaseSource(nameof(Examples))]
    public void With_other_line_ends_too(string name)
    {
        var editor = Open(TextOf(name).Replace("\n", "\r\n", StringComparison.Ordinal));
        CheckWhole(editor.Document);
        for (var offset = 0; offset <= editor.Document.Tree.Length; offset += 11)
            CheckAt(editor.Workspace, editor.Document, offset);
    }

    [TestCase("---\n@person \n@person a\n@use\n@use \"\n@use \"\"\n---\n[a]{@} [b]{#} [c]{claim by=} [d]{claim by=@}")]
    [TestCase("---\nheadline: \n@person a \"A\" {aka=\"x\nnever closed")]
    [TestCase("[👩🏽‍⚕️ said “🇺🇦”]{claim by=\"👩🏽‍⚕️\" #é} \ud83d [x]{@👩}")]
    [TestCase("[[[[a]{em}]{claim by=@x denies=#a,#b,]{quote continues=#c} ]{ ]{{ [sic] [")]
    [TestCase("\r%% allow NM2001\r\r[a]{heading}\r%% allow\r[b]{claim allow=NM2001,,\"\"}\r\n%%")]
    [TestCase("%% allow unattributed-claim, NM9999: why (until 2026-13-01)\n[a]{note} [b [c]{@d}]{note}")]
    public void Odd_texts_hold_no_place_outside_them(string text)
    {
        var editor = Open(text);
        CheckWhole(editor.Document);
        for (var offset = 0; offset <= editor.Document.Tree.Length; offset++)
            CheckAt(editor.Workspace, editor.Document, offset);
    }

    [TestCaseSource(nameof(Examples))]
    public void Tokens_stand_in_order_on_single_lines_and_apart(string name)
    {
        var document = Open(TextOf(name)).Document;
        var end = 0;
        foreach (var token in SemanticTokens.Of(document))
        {
            Assert.That(token.Span.Start, Is.GreaterThanOrEqualTo(end));
            Assert.That(document.Text.Slice(token.Span), Is.Not.Empty.And.Not.Contains("\n"));
            end = token.Span.End;
        }
    }

    [TestCaseSource(nameof(Examples))]
    public void An_id_renamed_and_renamed_back_gives_the_text_again_and_the_copy_stays(string name)
    {
        var editor = Open(TextOf(name));
        var ids = NameUses.In(editor.Document).Where(use => use.Name.Kind is NameKind.Declaration or NameKind.Span).DistinctBy(use => use.Name).ToList();
        Assert.That(ids.Select(use => Restored(editor, use)), Is.All.Null);
    }

    /// <summary>Null where all is well, else the id at fault.</summary>
    private static string? Restored(Editor editor, NameUse use)
    {
        const string fresh = "fresh.id-1";
        var renamed = After(editor, use.Span.Start, fresh);
        var restored = After(renamed, NameUses.In(renamed.Document).First(other => other.Name.Id == fresh).Span.Start, use.Name.Id);
        return !SameText(editor, renamed, Editor.Path)
            && CopyOf(renamed.Document) == CopyOf(editor.Document)
            && SameText(editor, restored, Editor.Path)
            && SameText(editor, restored, Register)
            ? null
            : use.Name.Id;
    }

    private static Editor After(Editor editor, int offset, string id)
    {
        var edits = ((RenameResult.Renamed)Rename.At(editor.Workspace, editor.Document, offset, id)).Files;
        return Editor.Open(Places.After(editor, edits), (Register, Places.After(editor, edits, Register)));
    }

    private static bool SameText(Editor before, Editor after, string path) =>
        before.Workspace.Find(path)!.Text.ToString() == after.Workspace.Find(path)!.Text.ToString();

    private static string CopyOf(ArticleDocument document) => ArticleText.Of(document.Tree, Vocabulary.Default).Value;

    private static string TextOf(string name) => File.ReadAllText(ExampleFolder.PathOf(name));

    private static Editor Open(string text) => Editor.Open(text.Replace("|", "", StringComparison.Ordinal), (Register, TextOf("registers/calder.news")));

    private static void CheckAt(Workspace workspace, ArticleDocument document, int offset)
    {
        var places = Definitions.At(workspace, document, offset).Select(link => link.Origin)
            .Concat(DocumentHighlights.At(document, offset).Select(highlight => highlight.Span))
            .Concat(LinkedEditing.At(workspace, document, offset))
            .Append(Rename.TargetAt(document, offset)?.Span ?? default);
        var ranges = SelectionRanges.At(document, offset);
        if (!places.Concat(ranges).All(document.Tree.Root.Span.Contains) || !ranges.All(range => range.Touches(offset)))
            Assert.Fail($"A place at {offset} is not in the text.");
        for (var i = 1; i < ranges.Length; i++)
        {
            if (!ranges[i].Contains(ranges[i - 1]) || ranges[i] == ranges[i - 1])
                Assert.Fail($"The selection at {offset} does not grow from {ranges[i - 1]} to {ranges[i]}.");
        }
    }

    private static void CheckWhole(ArticleDocument document)
    {
        var places = Folds.Of(document).Select(fold => fold.Span)
            .Concat(SemanticTokens.Of(document).Select(token => token.Span))
            .Concat(DocumentLinks.Of(document).Select(link => link.Span))
            .Concat(ClaimGraphs.Of(document).Claims.Select(claim => claim.Span))
            .Concat(DocumentSymbols.Of(document).SelectMany(SpansOf));
        Assert.That(places.All(document.Tree.Root.Span.Contains));
    }

    private static IEnumerable<TextSpan> SpansOf(DocumentSymbol symbol)
    {
        Assert.That(symbol.Name, Is.Not.Empty);
        Assert.That(symbol.Span.Contains(symbol.Selection) && symbol.Children.All(child => symbol.Span.Contains(child.Span)), symbol.Name);
        return symbol.Children.SelectMany(SpansOf).Append(symbol.Span);
    }
}
