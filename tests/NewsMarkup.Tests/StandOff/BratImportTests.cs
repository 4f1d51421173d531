using System.Text;
using CsCheck;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;
using NewsMarkup.Tests.Gold;
using NewsMarkup.Tests.Json;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.StandOff;

/// <summary>What comes out of brat: our own articles as they went in, and corpora that others have annotated.</summary>
internal sealed class BratImportTests
{
    private const string Copy = "The Courier reports the dam held.\n\n“It leaks,” he said.\n";

    /// <summary>In the form of the PolNeAR corpus.</summary>
    private const string Corpus =
        "T1\tSource 0 11\tThe Courier\nT2\tCue 12 19\treports\nT3\tContent 20 32\tthe dam held\nT4\tAttribution 12 19\treports\n"
        + "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
        + "T5\tSource 47 49\the\nT6\tCue 50 54\tsaid\nT7\tContent 35 46\t“It leaks,”\nT8\tAttribution 50 54\tsaid\n"
        + "E2\tAttribution:T8 Cue:T6 Source:T5 Content:T7\nT9\tDiscard 20 27\tthe dam\n";

    private static readonly SpanKind QuoteKind = SpanKinds.All.Single(kind => kind.Name == "quote");

    private static readonly Vocabulary House = new(
        [
            new SpanKind("post", SpanRole.Quote, "A post on a network.", [.. QuoteKind.Attributes, new AttributeDefinition("handle", AttributeType.Text, "Who posted it.")]),
            new SpanKind("wrote", SpanRole.Cue, "Words that attribute a post."),
            new SpanKind("incident", SpanRole.Mark, "Something that happened."),
            new SpanKind("pullquote", SpanRole.Block, "Words set large.", new AttributeDefinition("size", AttributeType.Text, "How large.")),
        ],
        [new DeclarationKind("ship", "A ship.", new AttributeDefinition("flag", AttributeType.Text, "Where it is registered."))],
        [new AttributeDefinition("desk", AttributeType.Text, "The desk in charge.")]);

    private static IEnumerable<Example> Articles => Example.All.Where(example => !example.Bind().IsRegister);

    [TestCaseSource(nameof(Articles))]
    public void Every_example_comes_back_as_it_was(Example example) => ComesBack(example.Bind());

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void Every_gold_article_comes_back_as_it_was(string path) => ComesBack(ArticleModel.Bind(SyntaxTree.Parse(GoldFolder.SourceOf(path))));

    [Test]
    public void A_corpus_of_attributions_becomes_an_article() => Assert.That(
        Import(new BratArticle(Copy, Corpus)).Article.ToString(),
        Is.EqualTo("""
            ---
            @source the-courier "The Courier"
            @source he "he"
            ---
            [The Courier]{@the-courier} [reports]{cue} [the dam held]{claim by=@the-courier}.

            [“It leaks,”]{quote by=@he} [he]{@he} [said]{cue}.

            """));

    [Test]
    public void Pronouns_are_told_of() => Assert.That(
        Import(new BratArticle(Copy, Corpus)).Notes,
        Is.EqualTo(new[] { "1 pronoun is declared as somebody of its own, since the annotations do not say whom it means." }));

    [Test]
    public void Several_pronouns_are_told_of_together() => Assert.That(
        Import(new BratArticle("He or she.", "T1\tPerson 0 2\tHe\nT2\tPerson 6 9\tshe\n")).Notes,
        Is.EqualTo(new[] { "2 pronouns are declared as somebody of their own, since the annotations do not say whom they mean." }));

    [Test]
    public void Words_that_cross_are_cut_and_told_of()
    {
        var imported = Import(new BratArticle("one two three", "T1\tFact 0 7\tone two\nT2\tTitle 4 13\ttwo three\n"));

        Assert.That(
            (imported.Article.ToString(), imported.Notes.Single()),
            Is.EqualTo(("[one [two]{title}]{fact} three", "line 2: `T2` crosses `T1`; it is cut to `two`.")));
    }

    [Test]
    public void Content_that_runs_over_paragraphs_goes_on_in_the_next() => Assert.That(
        Import(new BratArticle("“One\n\ntwo.”", "T1\tContent 0 4;6 11\t“One two.”\n")).Article.ToString(),
        Is.EqualTo("[“One]{claim #c1}\n\n[two.”]{claim continues=#c1}"));

    [Test]
    public void What_annotators_note_is_a_note() => Assert.That(
        Import(new BratArticle("It held.", "T1\tFact 0 7\tIt held\n#1\tAnnotatorNotes T1\tcheck this\n")).Article.ToString(),
        Is.EqualTo("[It held]{fact note=\"check this\"}."));

    [Test]
    public void A_mapping_file_says_what_types_are() => Assert.That(
        Import(new BratArticle("Ada Obi held it.", "T1\tPolitician 0 7\tAda Obi\n"), "# ours\nPolitician = person\n").Article.ToString(),
        Is.EqualTo("---\n@person ada-obi \"Ada Obi\"\n---\n[Ada Obi]{@ada-obi} held it."));

    [Test]
    public void Brackets_and_escapes_of_the_copy_survive() => Assert.That(
        Import(new BratArticle("He [sic] said ]{x} \\{ and [", "T1\tFact 3 18\t[sic] said ]{x}\n")).Article.ToString(),
        Is.EqualTo("He [[sic] said \\]\\{x}]{fact} \\\\{ and ["));

    [Test]
    public void A_byte_order_mark_counts_as_a_character_and_stays() => Assert.That(
        Import(new BratArticle("\uFEFFIt held.", "T1\tFact 1 8\tIt held\n")).Article is { HasByteOrderMark: true } article ? article.ToString() : null,
        Is.EqualTo("[It held]{fact}."));

    [TestCase("T1 Fact 0 2\n", "line 1: `T1 Fact 0 2` has no id with a tab after it.")]
    [TestCase("T1\tFact 0 2\n", "line 1: `T1` is not complete: marked words are `TYPE START END`, a tab and the words.")]
    [TestCase("T1\tFact 0 x\tIt\n", "line 1: `0 x` is no range: it takes two offsets with a blank between them, such as `0 5`.")]
    [TestCase("T1\tFact 0 99\tIt\n", "line 1: `T1` stands at 0 to 99: it must hold characters, after those of the range before it, and the text has 8.")]
    [TestCase("T1\tFact 0 2\tNo\n", "line 1: `T1` says `No`, and the text says `It` there.")]
    [TestCase("T1\tFact 0 2\tIt\nT1\tFact 0 2\tIt\n", "line 2: `T1` is given twice.")]
    [TestCase("T1\tRumour 0 2\tIt\n", "line 1: `T1` is a `Rumour`, which is no kind; say in a mapping file what it is, such as `Rumour = person`, or `Rumour = -` to leave it out.")]
    [TestCase("E1\tAttribution\n", "line 1: `E1` is not complete: an event is `TYPE:TRIGGER ROLE:ID …`.")]
    [TestCase("E1\tAttribution:T9\n", "line 1: `E1` speaks of `T9`, which is not there.")]
    [TestCase("X1\tFact 0 2\tIt\n", "line 1: `X1` is no id: one is a letter, of T, E, R, A, M, N and #, and a number.")]
    [TestCase("R1\tDenies Arg1:E1\n", "line 1: `R1\\tDenies Arg1:E1` is not complete: a relation is `TYPE Arg1:ID Arg2:ID`.")]
    [TestCase("T1\tPerson 0 2\tIt\nA1\tForm T1 nickname\n", "line 2: `nickname` is no value of `Form`: it takes name, short, pronoun, metonym.")]
    public void A_line_that_cannot_be_read_is_told_of(string annotations, string message) =>
        Assert.That(() => Import(new BratArticle("It held.", annotations)), Throws.TypeOf<ImportException>().With.Message.EqualTo(message));

    [TestCase("A = person\nB person\n", "line 2: `B person` is no `Type = kind`.")]
    [TestCase("# ours\r\n\r\nA = \r\n", "line 3: `A =` is no `Type = kind`.")]
    [TestCase("A = persn", "line 1: `persn` is no kind; did you mean `person`?")]
    [TestCase("A = whatever", "line 1: `whatever` is no kind; there are attribution, content, the kinds of spans and declarations, and `-` for what is left out.")]
    [TestCase("A = person\nA = org\n", "line 2: `A` is given twice.")]
    public void A_line_of_the_mapping_that_cannot_be_read_is_told_of(string mapping, string message) => Assert.That(
        () => Import(new BratArticle("It held.", ""), mapping),
        Throws.TypeOf<ImportException>().With.Message.EqualTo(message).And.Property(nameof(ImportException.Path)).EqualTo("types.txt"));

    [Test]
    public void Either_file_may_be_named_and_the_message_names_the_one_that_is_wrong() => Assert.That(
        () => ImportFormats.Find("brat")!.Import(new ImportInput("a.txt", "It held."u8.ToArray()) { Open = path => path == "a.ann" ? "T1"u8.ToArray() : null }),
        Throws.TypeOf<ImportException>().With.Property(nameof(ImportException.Path)).EqualTo("a.ann"));

    [Test]
    public void A_text_that_is_not_utf_8_is_named() => Assert.That(
        () => ImportFormats.Find("brat")!.Import(new ImportInput("a.ann", []) { Open = _ => [0xFF] }),
        Throws.TypeOf<ImportException>().With.Property(nameof(ImportException.Path)).EqualTo("a.txt"));

    [TestCase("---\n@ship ada \"Ada\" {flag=NO}\n---\n[The Ada]{@ada} [sank]{incident}.")]
    [TestCase("[Nobody was told]{pullquote size=big}\n\n[“It sank”]{post by=\"a clerk\" handle=obi}, [he wrote]{wrote}.")]
    [TestCase("[It sank]{post #a}, [twice]{claim continues=#a}. [No]{claim denies=#a by=\"a clerk\" desk=north}.")]
    public void Kinds_and_attributes_of_a_house_come_back(string source)
    {
        var files = BratArticle.Of(ArticleModel.Bind(SyntaxTree.Parse(source), House));

        Assert.That(Import(files, vocabulary: House).Article.ToString(), Is.EqualTo(source));
    }

    [TestCase("Vessel = ship", "Vessel", "---\n@ship ada \"Ada\"\n---\n[Ada]{@ada} sank.")]
    [TestCase("Tweet = post", "Tweet", "[Ada]{post} sank.")]
    [TestCase(null, "Ship", "---\n@ship ada \"Ada\"\n---\n[Ada]{@ada} sank.")]
    public void A_type_may_be_a_kind_of_the_house(string? mapping, string type, string article) =>
        Assert.That(Import(new BratArticle("Ada sank.", $"T1\t{type} 0 3\tAda\n"), mapping, House).Article.ToString(), Is.EqualTo(article));

    [Test]
    public void A_file_without_its_other_half_is_told_of() => Assert.That(
        () => ImportFormats.Find("brat")!.Import(new ImportInput("a.ann", [])),
        Throws.TypeOf<ImportException>().With.Message.EqualTo("`a.txt` is missing; brat keeps text and annotations in two files of one name."));

    /// <summary>All that docs/outputs.md says is lost, and no more.</summary>
    [TestCase("---\nheadline: Dam\n---\nIt held.", "It held.")]
    [TestCase("[It]{fact}\n%% legal read this\nheld.", "[It]{fact}\nheld.")]
    [TestCase("[It]{fact} held[ask her]{note}.", "[It]{fact} held.")]
    [TestCase("\uFEFF[It]{fact} held.", "[It]{fact} held.")]
    [TestCase("[It]{fact} held[]{em}.", "[It]{fact} held.")]
    [TestCase("[a]{claim #a} b [c]{claim continues=#a note=n}", "[a]{claim #a} b [c]{claim continues=#a}")]
    [TestCase("---\n@person ada \"Ada\"\n---\n[Ada]{@ada note=n} held.", "---\n@person ada \"Ada\"\n---\n[Ada]{@ada} held.")]
    public void What_brat_cannot_hold_is_gone(string source, string left)
    {
        SourceDecoder.TryDecode(Encoding.UTF8.GetBytes(source), out var text, out _);
        var article = Import(BratArticle.Of(ArticleModel.Bind(SyntaxTree.Parse(text!)))).Article;

        Assert.That((article.ToString(), article.HasByteOrderMark), Is.EqualTo((left, false)));
    }

    [TestCase("T1\tFact 0 2\tIt\n#1\tTag T1\tx-a=1} [y]{em\n", "line 2: `#1` holds no tag: it ends before its last character.")]
    [TestCase("T1\tFact 0 2\tIt\n#1\tHeader T1\t---\n", "line 2: `#1` holds no line of a header: it is empty or ends the header.")]
    [TestCase("T1\tContent 0 2\tIt\nT2\tContent 3 7\theld\n#1\tTag T1\t#a\n#2\tTag T2\t#a\n", "line 2: `T2` has the name `#a`, which another attribution has.")]
    public void What_would_break_an_article_is_refused(string annotations, string message) => Assert.That(
        () => Import(new BratArticle("It held.", annotations)), Throws.TypeOf<ImportException>().With.Message.EqualTo(message));

    [Test]
    public void Whatever_is_done_to_a_file_the_copy_comes_back_or_a_message_says_why()
    {
        var files = BratArticle.Of(new Example("dam-review.news").Bind());
        var lines = (files.Annotations + Corpus).Split('\n');
        var edit = Gen.Select(Gen.Int[0, lines.Length - 1], Gen.Int[0, lines.Length - 1], Gen.Int[0, 3]);
        edit.Array[1, 6].Sample(
            edits =>
            {
                var edited = lines[..^1].ToList();
                foreach (var (from, to, what) in edits)
                {
                    if (what == 0)
                        edited.RemoveAt(from % edited.Count);
                    else if (what == 1)
                        edited[to % edited.Count] = edited[from % edited.Count];
                    else if (what == 2)
                        edited[from % edited.Count] = edited[from % edited.Count].Replace('T', 'E');
                    else
                        edited[from % edited.Count] = edited[from % edited.Count][..(edited[from % edited.Count].Length / 2)];
                }

                try
                {
                    return PlainText.Of(SyntaxTree.Parse(Import(files with { Annotations = string.Join('\n', edited) + "\n" }).Article.ToString())) == files.Text;
                }
                catch (ImportException)
                {
                    return true;
                }
            },
            iter: 2_000);
    }

    [Test]
    public void Whatever_ranges_cross_the_copy_comes_back()
    {
        const string text = "one [two] three\n\nfour \\[ five ]{six}\r\n\r\n%% seven 👩🏽‍⚕️ eight";
        var length = text.EnumerateRunes().Count();
        var runes = text.EnumerateRunes().ToArray();
        Gen.Select(Gen.Int[0, length], Gen.Int[0, length], Gen.OneOf("Content", "Fact", "Cue", "Person", "Quote", "Heading")).Array[1, 8].Sample(
            ranges =>
            {
                var lines = ranges.Where(range => range.Item1 != range.Item2)
                    .Select(range => (Start: Math.Min(range.Item1, range.Item2), End: Math.Max(range.Item1, range.Item2), Type: range.Item3))
                    .Where(range => !runes[range.Start..range.End].Any(rune => rune.Value is '\r' or '\n'))
                    .Select((range, index) => $"T{index + 1}\t{range.Type} {range.Start} {range.End}\t{string.Concat(runes[range.Start..range.End])}\n");
                return PlainText.Of(SyntaxTree.Parse(Import(new BratArticle(text, string.Concat(lines))).Article.ToString())) == text;
            },
            iter: 20_000);
    }

    private static void ComesBack(ArticleModel article)
    {
        var imported = Import(BratArticle.Of(article));

        Assert.That(
            (CompiledJson.Of(imported.Article.ToString()).ToJsonString(), imported.Notes.AsEnumerable()),
            Is.EqualTo((CompiledJson.Of(article).ToJsonString(), Enumerable.Empty<string>())));
    }

    private static Imported Import(BratArticle files, string? mapping = null, Vocabulary? vocabulary = null) => ImportFormats.Find("brat")!.Import(
        new ImportInput("a.ann", Encoding.UTF8.GetBytes(files.Annotations))
        {
            Open = path => path == "a.txt" ? Encoding.UTF8.GetBytes(files.Text) : null,
            Mapping = mapping is null ? null : new ImportInput("types.txt", Encoding.UTF8.GetBytes(mapping)),
            Vocabulary = vocabulary ?? Vocabulary.Default,
        });
}
