namespace NewsMarkup.Cli.Tests;

/// <summary><c>import --from brat</c> as it is used: two files, a mapping, the kinds of a house.</summary>
internal sealed class BratImportCommandTests
{
    private ProgramRun _program = null!;

    [SetUp]
    public void WriteCorpus()
    {
        _program = new ProgramRun();
        _program.Write("corpus/flood.txt", "Ada Obi said it held.");
        _program.Write("corpus/flood.ann", "T1\tPolitician 0 7\tAda Obi\nT2\tStatement 13 20\tit held\n");
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [TestCase("corpus/flood.ann")]
    [TestCase("corpus/flood.txt")]
    public void A_mapping_file_says_what_the_types_are(string either)
    {
        _program.Write("types.txt", "# ours\nPolitician = person\nStatement = content\n");

        Assert.That(
            _program.Run("import", "--from", "brat", either, "--mapping", "types.txt"),
            Is.EqualTo((0, "---\n@person ada-obi \"Ada Obi\"\n---\n[Ada Obi]{@ada-obi} said [it held]{claim}.", "")));
    }

    [TestCase("Politician = person\nStatement\n", "`types.txt`: line 2: `Statement` is no `Type = kind`.")]
    [TestCase("Politician = politican\n", "`types.txt`: line 1: `politican` is no kind; did you mean `politician`?")]
    [TestCase("Politician = person\n", "`corpus/flood.ann`: line 2: `T2` is a `Statement`, which is no kind; say in a mapping file what it is, such as `Statement = person`, or `Statement = -` to leave it out.")]
    public void What_is_wrong_is_told_at_its_place(string mapping, string message)
    {
        _program.Write("newsmarkup.json", """{ "vocabulary": { "entities": { "politician": { "description": "Somebody who stands for election." } } } }""");
        _program.Write("types.txt", mapping);
        _program.Write("corpus/flood.ann", "T1\tPolitician 0 7\tAda Obi\nT2\tStatement 13 20\tit held\n");

        Assert.That(_program.Run("import", "--from", "brat", "corpus/flood.txt", "--mapping", "types.txt"), Is.EqualTo((2, "", $"newsmarkup: {message}\n")));
    }

    [Test]
    public void A_mapping_in_another_encoding_is_refused()
    {
        _program.WriteBytes("types.txt", [0x41, 0xE9]);

        Assert.That(
            _program.Run("import", "--from", "brat", "corpus/flood.ann", "--mapping", "types.txt").Error,
            Is.EqualTo("newsmarkup: `types.txt`: This file is not UTF-8: byte 1 (0xE9) belongs to no character.\n"));
    }

    [Test]
    public void A_mapping_that_is_not_there_is_told_of() =>
        Assert.That(
            _program.Run("import", "--from", "brat", "corpus/flood.ann", "--mapping", "gone.txt"),
            Is.EqualTo((2, "", "newsmarkup: cannot read `gone.txt`: there is no such file\n")));

    [Test]
    public void A_mapping_for_something_else_is_refused() =>
        Assert.That(
            _program.Run("import", "corpus/flood.txt", "--mapping", "types.txt"),
            Is.EqualTo((2, "", "newsmarkup: `--mapping` says what the types of a brat corpus are: add `--from brat`.\n")));

    [Test]
    public void Kinds_of_the_house_are_known_without_a_mapping()
    {
        _program.Write("corpus/newsmarkup.json", """
            {
              "vocabulary": {
                "entities": { "politician": { "description": "Somebody who stands for election." } },
                "spans": { "statement": { "role": "quote", "description": "Words of a statement." } }
              }
            }
            """);

        Assert.That(
            _program.Run("import", "--from", "brat", "corpus/flood.ann").Output,
            Is.EqualTo("---\n@politician ada-obi \"Ada Obi\"\n---\n[Ada Obi]{@ada-obi} said [it held]{statement}."));
    }

    [Test]
    public void What_is_left_out_is_told_with_the_file_of_the_annotations()
    {
        _program.Write("corpus/flood.ann", "T1\tPerson 0 7\tAda Obi\nA1\tMood T1 glad\n");

        Assert.That(
            _program.Run("import", "--from", "brat", "corpus/flood.txt").Error,
            Is.EqualTo("newsmarkup: `corpus/flood.ann`: line 2: an article has no place for the attribute `Mood` of `T1`; it is left out.\n"));
    }
}
