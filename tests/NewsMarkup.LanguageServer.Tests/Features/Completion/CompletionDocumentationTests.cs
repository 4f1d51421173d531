using NewsMarkup.LanguageServer.Features.Completion;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Completion;

public sealed class CompletionDocumentationTests
{
    [TestCase("[It leaks]{|", "scare", "**scare** — Quotation marks that keep a word at a distance.")]
    [TestCase("[It leaks]{fact |", "type", "**type=** — What sort of claim it is.")]
    [TestCase("[she]{@x |", "form", "**form=** — How the words name it; derived when left out.")]
    [TestCase("---\n@|\n---\n", "@work", "**@work** — A work: a report, a book, a law, a film.")]
    [TestCase("---\n@work x \"Y\" {|\n---\n", "sameAs", "**sameAs=** — An address that identifies it, such as Wikidata.")]
    [TestCase("---\n|\n---\n", "level", "**level:** — How much of it is tagged.")]
    [TestCase("---\n@person x \"Ada Moor\"\n---\n[she]{@|", "@x", "**Ada Moor** · person")]
    [TestCase("[It leaks]{claim #leak}. [No]{claim denies=|}", "#leak", "> “It leaks”")]
    [TestCase("%% allow |", "untagged-quote", "**NM2003 untagged-quote** — Quotation without a tag")]
    public void An_item_is_explained_once_somebody_looks_at_it(string marked, string label, string begin) =>
        Assert.That(new Completing(marked).Documentation(label), Does.StartWith(begin));

    [Test]
    public void A_register_is_explained_by_what_it_declares() => Assert.That(
        new Completing("---\n@use \"|\n---\n", ("/desk/a.news", "---\n@person moor \"Ada Moor\"\n@org city \"City*\"\n---\n")).Documentation("a.news"),
        Is.EqualTo("**a.news** — 2 declarations\n\nAda Moor, City\\*"));

    [TestCase(CompletionTopicKind.SpanKind)]
    [TestCase(CompletionTopicKind.DeclarationKind)]
    [TestCase(CompletionTopicKind.Attribute)]
    [TestCase(CompletionTopicKind.HeaderKey)]
    [TestCase(CompletionTopicKind.Entity)]
    [TestCase(CompletionTopicKind.Claim)]
    [TestCase(CompletionTopicKind.Rule)]
    [TestCase(CompletionTopicKind.Register)]
    public void What_is_no_longer_there_is_not_explained(object kind)
    {
        var editor = Editor.Open("|");
        Assert.That(CompletionDocumentation.Of(editor.Workspace, editor.Document, new CompletionTopic((CompletionTopicKind)kind, "gone")), Is.Null);
    }
}
