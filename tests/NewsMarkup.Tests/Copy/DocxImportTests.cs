using NewsMarkup.Compile;

namespace NewsMarkup.Tests.Copy;

/// <summary>A Word document becomes an article.</summary>
internal sealed class DocxImportTests
{
    [TestCase("<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Two.</w:t></w:r></w:p>", "One.\n\nTwo.")]
    [TestCase("<w:p><w:r><w:t xml:space=\"preserve\">One  </w:t></w:r><w:r><w:t>two</w:t></w:r></w:p>", "One  two")]
    [TestCase("<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:br w:type=\"page\"/><w:tab/><w:t>three</w:t></w:r></w:p>", "One\ntwo\tthree")]
    [TestCase("<w:p><w:r><w:t>One</w:t><w:br/><w:br/><w:t>two</w:t></w:r></w:p>", "One\n\ntwo")]
    [TestCase("<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op “no” ‘no’</w:t></w:r></w:p>", "co\u2011op “no” ‘no’")]
    [TestCase("<w:p><w:r><w:t>a]{b} \\[c</w:t></w:r></w:p><w:p><w:r><w:t>%% d</w:t></w:r></w:p>", "a]\\{b} \\\\[c\n\n\\%% d")]
    [TestCase("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:smartTag><w:r><w:t>One</w:t></w:r></w:smartTag></w:p></w:sdtContent></w:sdt>", "One")]
    public void Words_keep_their_place(string body, string article) => Becomes(body, article);

    [TestCase("berschrift1", "[It held]{heading}")]
    [TestCase("Desk", "[It held]{heading}")]
    [TestCase("Outlined", "[It held]{heading}")]
    [TestCase("Loop", "It held")]
    [TestCase("Unknown", "It held")]
    [TestCase("Zitat", "[It held]{blockquote}")]
    [TestCase("Liste", "[It held]{item}")]
    [TestCase("Beschriftung", "[It held]{caption}")]
    [TestCase("Untertitel", "[It held]{standfirst}")]
    [TestCase("Titel", "---\nheadline: It held\n---")]
    public void The_style_says_what_a_paragraph_is(string style, string article) =>
        Becomes($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>It held</w:t></w:r></w:p>", article);

    [TestCase("<w:outlineLvl w:val=\"0\"/>", "[It held]{heading}")]
    [TestCase("<w:pStyle w:val=\"berschrift1\"/><w:outlineLvl w:val=\"9\"/>", "It held")]
    [TestCase("<w:numPr><w:numId w:val=\"3\"/></w:numPr>", "[It held]{item}")]
    [TestCase("<w:pStyle w:val=\"Liste\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "It held")]
    public void What_a_paragraph_says_of_itself_goes_before_its_style(string properties, string article) =>
        Becomes($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>It held</w:t></w:r></w:p>", article);

    [TestCase("<w:b/>", "[held]{strong}")]
    [TestCase("<w:i/>", "[held]{em}")]
    [TestCase("<w:b/><w:i/>", "[[held]{em}]{strong}")]
    [TestCase("<w:b w:val=\"0\"/>", "held")]
    [TestCase("<w:rStyle w:val=\"Fett\"/>", "[held]{strong}")]
    [TestCase("<w:rStyle w:val=\"Hervorhebung\"/><w:i w:val=\"false\"/>", "held")]
    public void Bold_and_italic_are_emphasis(string properties, string words) =>
        Becomes($"<w:p><w:r><w:t>It</w:t></w:r><w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\"> held</w:t></w:r></w:p>", $"It {words}");

    [Test]
    public void Runs_of_one_emphasis_are_one_tag() => Becomes(
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>It he</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ld</w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>.</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>No.</w:t></w:r></w:p>",
        "[It held[.]{em}]{strong}[No.]{em}");

    [TestCase("<w:hyperlink r:id=\"map\"><w:r><w:t>map</w:t></w:r></w:hyperlink>", "[map]{link href=https://calder.example/map}")]
    [TestCase("<w:fldSimple w:instr=' HYPERLINK \"https://calder.example/\" '><w:r><w:t>map</w:t></w:r></w:fldSimple>", "[map]{link href=https://calder.example/}")]
    [TestCase("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://calder.example/\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>map</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>s</w:t></w:r>", "[map]{link href=https://calder.example/}s")]
    [TestCase("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText><w:t>x</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t>14 March</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>", "14 March")]
    public void Links_and_fields_keep_what_they_show(string runs, string article) => Becomes($"<w:p>{runs}</w:p>", article);

    [Test]
    public void A_row_is_a_paragraph() => Becomes(
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>Place</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Turnout</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>After</w:t></w:r></w:p>",
        "Place\tTurnout\n\nAfter");

    [Test]
    public void A_deleted_end_of_a_paragraph_joins_it_with_the_next() => Becomes(
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">It </w:t></w:r></w:p><w:p><w:r><w:t>held.</w:t></w:r></w:p><w:p><w:r><w:t>Yes.</w:t></w:r></w:p>",
        "It held.\n\nYes.");

    [TestCase("<w:ins><w:r><w:t>now</w:t></w:r></w:ins><w:del><w:r><w:delText>then</w:delText></w:r></w:del>", "It held.now", "a tracked insertion was accepted, after `It held.`.", "a tracked deletion was accepted, after `It held.now`.")]
    [TestCase("<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r>", "It held.", "2 footnotes were left out, the first after `It held.`.")]
    [TestCase("<w:r><w:commentReference w:id=\"1\"/></w:r>", "It held.", "a comment was left out, after `It held.`.")]
    [TestCase("<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>", "It held.", "hidden text was left out, after `It held.`.")]
    [TestCase("<w:r><w:rPr><w:strike/></w:rPr><w:t>no</w:t></w:r>", "It held.", "a struck-out text was left out, after `It held.`.")]
    [TestCase("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "It held.", "a formula was left out, after `It held.`.")]
    [TestCase("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>", "It held.", "a sign of a symbol font was left out, after `It held.`.")]
    [TestCase("<w:hyperlink w:anchor=\"top\"><w:r><w:t>Up</w:t></w:r></w:hyperlink>", "It held.Up", "a link that leads to no page was left out; its words stay, after `It held.`.")]
    [TestCase("<w:r><w:drawing><wp:inline><wp:docPr descr=\"A dam\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"/></a:graphic></wp:inline></w:drawing></w:r>", "It held.", "a picture was left out, after `It held.`.")]
    [TestCase("<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "It held.", "a text box was left out, after `It held.`.")]
    public void What_an_article_cannot_hold_is_told(string runs, string article, params string[] notes)
    {
        var imported = Copied.From("docx", new WordFile($"<w:p><w:r><w:t>It held.</w:t></w:r>{runs}</w:p>").Bytes());

        Assert.That(imported.Notes.Prepend(imported.Source()), Is.EqualTo(notes.Prepend(article)));
    }

    [Test]
    public void A_caption_describes_the_picture_before_it() => Becomes(
        "<w:p><w:r><w:drawing><wp:docPr descr=\"A dam\"/></w:drawing></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Beschriftung\"/></w:pPr><w:r><w:t>Reyes</w:t></w:r></w:p>",
        "[Reyes]{caption alt=\"A dam\"}");

    [TestCase(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "this is a document of the older format .doc: open it in a word processor, save it as .docx and import that.")]
    [TestCase(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0, (byte)'E', 0, (byte)'n', 0, (byte)'c', 0, (byte)'r', 0, (byte)'y', 0, (byte)'p', 0, (byte)'t', 0, (byte)'e', 0, (byte)'d', 0, (byte)'P', 0, (byte)'a', 0, (byte)'c', 0, (byte)'k', 0, (byte)'a', 0, (byte)'g', 0, (byte)'e', 0 }, "this document is locked with a password: open it in a word processor, save it without one and import that.")]
    [TestCase(new byte[] { (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', (byte)'1' }, "this is rich text (RTF): open it in a word processor, save it as .docx and import that.")]
    [TestCase(new byte[] { (byte)'I', (byte)'t' }, "this is no Word document: it is no zip archive, as .docx files are. `--from` says what it is.")]
    [TestCase(new byte[] { }, "this is no Word document: it is no zip archive, as .docx files are. `--from` says what it is.")]
    [TestCase(new byte[] { (byte)'P', (byte)'K', 3, 4 }, "this document is damaged: its zip archive cannot be read. Save it again in a word processor.")]
    public void A_file_of_another_sort_is_refused(byte[] bytes, string message) => Refused(bytes, message);

    [Test]
    public void An_archive_without_a_text_is_refused() => Refused(WordFile.Zip(("a.txt", "")), "this is no Word document: `word/document.xml` is missing from it.");

    [Test]
    public void An_open_document_is_refused() => Refused(
        WordFile.Zip(("mimetype", "application/vnd.oasis.opendocument.text")),
        "this is an OpenDocument text: open it in a word processor, save it as .docx and import that.");

    [Test]
    public void A_sheet_is_refused() => Refused(
        WordFile.Zip(("_rels/.rels", WordFile.Relationships(("d", "officeDocument", "xl/workbook.xml"))), ("xl/workbook.xml", "<workbook/>")),
        "this is no Word document but another one of its family, such as a sheet or slides.");

    [Test]
    public void A_text_that_ends_in_the_middle_is_refused() => Refused(
        WordFile.Zip(("word/document.xml", "<document>\n<body>")),
        "`word/document.xml` in it is damaged from line 2, column 7 on. Open the document in a word processor and save it again.");

    [Test]
    public void Entities_are_not_expanded() => Refused(
        WordFile.Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><document>&b;</document>")),
        "`word/document.xml` in it is damaged. Open the document in a word processor and save it again.");

    [Test]
    public void A_zip_bomb_is_refused() => Refused(
        WordFile.Zip(("word/document.xml", new string(' ', 64 * 1024 * 1024 + 1))),
        "`word/document.xml` in it unpacks to more than 64 MB, which no article does.");

    [Test]
    public void Elements_that_nest_100_000_deep_are_read() =>
        Becomes(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 33_000)) + "<w:p><w:r><w:t>It held.</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 33_000)), "It held.");

    private static void Becomes(string body, string article) => Assert.That(Copied.From("docx", new WordFile(body).Bytes()).Source(), Is.EqualTo(article));

    private static void Refused(byte[] bytes, string message) =>
        Assert.That(() => Copied.From("docx", bytes), Throws.TypeOf<ImportException>().With.Message.EqualTo(message));
}
