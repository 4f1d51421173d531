using System.Buffers;
using System.Text;
using CsCheck;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;
using NewsMarkup.Tests.Gold;
using NewsMarkup.Tests.Syntax;

namespace NewsMarkup.Tests.Compile;

/// <summary>The article in CommonMark, read back by Markdig: its words are those of `strip`, and its marks those of the tags.</summary>
internal sealed class MarkdownTests
{
    /// <summary>What means something to CommonMark somewhere.</summary>
    private static readonly Gen<string> Sign = Gen.OneOf(
        "a", "b", "É", "金", "\U0001F600", "“", "\"", "*", "**", "_", "__", "`", "```", "~~~", "#", "## ", "> ", "- ", "+ ", "* ", "1. ", "12) ", "===", "---", "| a |",
        "!", "[x]{em}", "![x]{link href=https://a.example/}", "[\"x\"]{strong}", "[[x]{em} y]{strong}", "[ x ]{em}", "\\[x\\](y)", "<b>", "<!-- -->", "&amp;", "&#42;", "& ",
        "\\\\", "\\{", "~", " ", "  ", "\t", "\n", "\r\n", "\n    ", "  \n", "\n\n", "[\n]{note}", "https://a.example/", "\0", "\u00A0", "\u2028", "\f", ".", ":", "^", "\uFEFF");

    private static readonly Gen<string> Prose = Sign.Array[0, 20].Select(string.Concat);

    private static readonly Gen<string> Tagged = Gen.Select(Prose, Gen.OneOf("em", "strong", "heading", "blockquote", "item", "caption", "link href=\"https://a.example/(b)?c&d\""),
        (words, kind) => $"[{words.Replace("\n\n", "\n", StringComparison.Ordinal)}]{{{kind}}}");

    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void The_words_of_each_block_of_an_example_are_the_articles(object example) => AssertHoldsBlocks(((Example)example).Bind());

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void The_words_of_each_block_of_a_gold_article_are_the_articles(string path) =>
        AssertHoldsBlocks(ArticleModel.Bind(SyntaxTree.Parse(NativeImporter.Import(new ImportInput(path, File.ReadAllBytes(path))).Article.ToString())));

    [TestCaseSource(typeof(PlainTextTests), nameof(PlainTextTests.Cases))]
    public void Any_text_comes_through(string text) => AssertSameWords(text);

    [Test]
    public void Signs_of_markdown_come_through() => Prose.Sample(AssertSameWords, iter: 3_000);

    [Test]
    public void Signs_of_markdown_come_through_in_tags() =>
        Gen.Select(Prose, Tagged, Prose, (before, tagged, after) => before + tagged + after).Sample(AssertSameWords, iter: 3_000);

    [TestCase("It [held]{em}.", "It *held*.")]
    [TestCase("It [held]{strong}.", "It **held**.")]
    [TestCase("It [all [held]{em}]{strong}.", "It **all held**.")]
    [TestCase("It [held [on]{em}]{em}.", "It *held on*.")]
    [TestCase("It[ held ]{em}on.", "It *held* on.")]
    [TestCase("[under]{em}ground", "*under*ground")]
    [TestCase("so[\"called\"]{em}dam", "so\"called\"dam")]
    [TestCase("so [\"called\"]{em} dam", "so *\"called\"* dam")]
    [TestCase("[It]{em}[held]{em}", "*It*held")]
    [TestCase("Look![here]{link href=https://paper.example/a}", "Look\\![here](https://paper.example/a)")]
    [TestCase("[here]{link href=\"https://paper.example/a_(b)?c=d&copy;\"}", "[here](<https://paper.example/a_(b)?c=d\\&copy;>)")]
    [TestCase("[here]{link href=javascript:alert(1)}", "here")]
    [TestCase("[Gates]{heading}", "## Gates")]
    [TestCase("[One]{item}\n\n[Two\nlines]{item}", "- One\n- Two\n  lines")]
    [TestCase("[One\ntwo]{blockquote}", "> One\n> two")]
    [TestCase("[The dam]{caption image=\"a dam.jpg\" alt=\"A [dam]\" credit=\"I. Amory\"}", "![A \\[dam\\]](a%20dam.jpg)\n\nThe dam\n\nI. Amory")]
    [TestCase("[It held.]{correction when=2026-03-14}", "Corrected 2026-03-14\n\nIt held.")]
    [TestCase("1. It held\n- and held\n  and held.", "1\\. It held\n\\- and held\n&#32; and held.")]
    [TestCase("A &amp; B, R&D & 2 < 3", "A \\&amp; B, R\\&D & 2 \\< 3")]
    public void What_a_tag_is_in_markdown(string text, string markdown) => Assert.That(Markdown(text), Is.EqualTo($"# story\n\n{markdown}\n"));

    [Test]
    public void The_header_stands_before_the_text_and_who_says_what_after_it() => Assert.That(
        Markdown("""
            ---
            headline: Dam #2 *holds*
            standfirst: For now.
            byline: Ivo Amory
            byline: Ada Obi
            dateline: Calder
            date: 2026-03-14
            updated: 2026-03-14T17:45
            publisher: Calder Courier
            @person reyes "Elena Reyes"
            @source clerk "a clerk" {type=anonymous reason="fears for the job"}
            ---
            [It is safe]{claim #safe by=@reyes}, [Elena Reyes]{@reyes} [said]{cue}. [A clerk]{@clerk} [denied]{cue} [that]{claim by=@clerk denies=#safe}.
            """),
        Is.EqualTo("""
            # Dam \#2 \*holds\*

            For now.

            Ivo Amory, Ada Obi

            Calder · 2026-03-14 · Updated 2026-03-14 17:45

            It is safe, Elena Reyes said. A clerk denied that.

            ---

            Calder Courier

            ## Who says what

            1. Elena Reyes; denied by a clerk (fears for the job): It is safe
            2. a clerk (fears for the job), denies it: that

            """));

    [Test]
    public void A_note_to_colleagues_is_not_in_it() => Assert.That(Markdown("It held[ask the minister]{note}."), Is.EqualTo("# story\n\nIt held.\n"));

    private static void AssertHoldsBlocks(ArticleModel article)
    {
        var seen = new Queue<string>(SeenBlocks(Markdown(article)));
        foreach (var words in WordsOfBlocks(article))
        {
            while (seen.TryPeek(out var added) && added != words)
                seen.Dequeue();
            Assert.That(seen.TryDequeue(out var same) ? same : null, Is.EqualTo(words));
        }
    }

    private static void AssertSameWords(string text)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse("\n" + text));
        var markdown = Markdown(article);
        Assert.That(SeenBlocks(markdown).Skip(1), Is.EqualTo(WordsOfBlocks(article)), markdown);
    }

    /// <summary>CommonMark has one line end, and no NUL; UTF-8 no half character.</summary>
    private static IEnumerable<string> WordsOfBlocks(ArticleModel article) => article.Blocks.Select(block =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Text.Slice(block.Text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD'))));

    /// <summary>What is seen of each paragraph, heading and item above the line; of pictures nothing.</summary>
    private static IEnumerable<string> SeenBlocks(string markdown) =>
        Markdig.Markdown.Parse(markdown).Descendants().TakeWhile(block => block is not ThematicBreakBlock).OfType<LeafBlock>()
            .Select(block => block.Inline is { } inline ? WordsOf(inline) : $"{block.GetType()}")
            .Where(words => words != "(picture)");

    private static string WordsOf(ContainerInline container) => string.Concat(container.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: false } => "\n",
        LinkInline { IsImage: true } => "(picture)",
        ContainerInline inner => WordsOf(inner),
        _ => $"({inline.GetType()})",
    }));

    private static string Markdown(string text) => Markdown(ArticleModel.Bind(SyntaxTree.Parse(text)));

    private static string Markdown(ArticleModel article)
    {
        var written = new ArrayBufferWriter<byte>();
        OutputFormats.Find("markdown")!.Parts[0].Write(new Compilation(article, "story"), written);
        return Encoding.UTF8.GetString(written.WrittenSpan);
    }
}
