using NewsMarkup.Compile.Tables;

namespace NewsMarkup.Cli.Tests.Tables;

/// <summary><c>newsmarkup build --to csv</c> and <c>--to parquet</c>: which files are written, and when none is.</summary>
internal sealed class TableFilesTests
{
    private const string Clean = "---\nheadline: Dam\ndate: 2026-03-14\n---\n[It holds]{claim #holds by=\"a clerk\"}.\n";
    private const string Broken = "[The dam holds]{clam}\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Each_table_is_a_file_in_the_folder()
    {
        _program.Write("a.news", Clean);

        Assert.That(_program.Run("build", "--to", "csv", "--out-dir", "tables"), Is.EqualTo((0, "", "")));
        Assert.That(FilesIn("tables"), Is.EquivalentTo(ArticleTables.All.Select(table => $"{table.Name}.csv")));
    }

    [Test]
    public void A_row_begins_with_the_path_of_its_article()
    {
        _program.Write("x/a.news", Clean);

        _program.Run("build", "x", "--to", "csv", "--out-dir", "tables");

        Assert.That(_program.Read("tables/attributions.csv"), Is.EqualTo(
            "path,id,claim,stance,mode,parent,said_at,cue,text,start,length,addressees,attributes\nx/a.news,a1,holds,asserts,indirect,,,,It holds,0,8,[],{}\n"));
    }

    [Test]
    public void Rows_come_in_the_order_of_the_articles_whatever_the_jobs()
    {
        for (var number = 100; number < 400; number++)
            _program.Write($"{number}.news", Clean + string.Concat(Enumerable.Repeat("It holds. ", number % 7 * 200)));

        _program.Run("build", "--to", "csv", "--out-dir", "tables", "--jobs", "8");

        Assert.That(
            _program.Read("tables/claims.csv").TrimEnd().Split('\n').Skip(1).Select(line => line.Split(',')[0]),
            Is.EqualTo(Enumerable.Range(100, 300).Select(number => $"{number}.news")));
    }

    [Test]
    public void Files_of_several_parts_stand_side_by_side_and_are_the_whole_run()
    {
        for (var number = 0; number < 7; number++)
            _program.Write($"{number}.news", Clean);
        _program.Run("build", "--to", "csv", "--out-dir", "whole");

        _program.Run("build", "--to", "csv", "--out-dir", "parts", "--shard", "1/2");
        _program.Run("build", "--to", "csv", "--out-dir", "parts", "--shard", "2/2");

        Assert.That(FilesIn("parts"), Does.Contain("claims-1-of-2.csv").And.Contain("claims-2-of-2.csv").And.Exactly(2 * ArticleTables.All.Length).Items);
        Assert.That(
            Rows("parts/claims-1-of-2.csv").Concat(Rows("parts/claims-2-of-2.csv")).Order(StringComparer.Ordinal),
            Is.EqualTo(Rows("whole/claims.csv")));
    }

    [TestCase("echo a.news | newsmarkup build --files-from - --to csv --out-dir tables")]
    [TestCase("tar -cf - a.news | newsmarkup build --tar - --to csv --out-dir tables")]
    public void Articles_come_from_a_list_or_an_archive(string line)
    {
        _program.Write("a.news", Clean);

        Assert.That(_program.Shell(line), Is.EqualTo((0, "", "")));
        Assert.That(Rows("tables/claims.csv"), Is.EqualTo(new[] { "a.news,holds,It holds,,,0,8,[],,,,,," }));
    }

    [Test]
    public void An_article_that_fails_is_in_no_table_and_stops_no_other()
    {
        _program.Write("a.news", Broken);
        _program.Write("b.news", Clean);

        var (code, _, error) = _program.Run("build", "--to", "csv", "--out-dir", "tables");

        Assert.That((code, Rows("tables/claims.csv").Length), Is.EqualTo((1, 1)));
        Assert.That(error, Does.StartWith("a.news:1:17: error NM1003 "));
    }

    [Test]
    public void Where_there_is_no_article_tables_are_empty_and_whole()
    {
        Assert.That(_program.Run("build", "--to", "csv", "--out-dir", "tables", "--allow-empty").ExitCode, Is.EqualTo(0));
        Assert.That(FilesIn("tables"), Has.Length.EqualTo(ArticleTables.All.Length));
        Assert.That(_program.Read("tables/mentions.csv"), Is.EqualTo("path,entity,source,start,length,text,form\n"));
    }

    [Test]
    public void Where_one_file_cannot_be_written_none_is()
    {
        _program.Write("a.news", Clean);
        _program.Write("tables/articles.csv", "before\n");
        Directory.CreateDirectory(_program.PathOf("tables/attribution_sources.csv"));

        var (code, _, error) = _program.Run("build", "--to", "csv", "--out-dir", "tables");

        Assert.That((code, error), Is.EqualTo((2, "newsmarkup: cannot write `tables/attribution_sources.csv`: it is a folder\n")));
        Assert.That(FilesIn("tables"), Is.EqualTo(new[] { "articles.csv" }));
        Assert.That(_program.Read("tables/articles.csv"), Is.EqualTo("before\n"));
    }

    [Test]
    public void Registers_are_no_articles()
    {
        _program.Write("people.news", "---\n@person ada \"Ada\"\n---\n");

        _program.Run("build", "people.news", "--to", "csv", "--out-dir", "tables");

        Assert.That(Rows("tables/articles.csv").Concat(Rows("tables/entities.csv")), Is.Empty);
    }

    [TestCase("--to csv", "`--to csv` writes 8 tables, each to a file of its own: they need `--out-dir FOLDER`.")]
    [TestCase("--to csv --out all.csv", "`--to csv` writes 8 tables, each to a file of its own: they need `--out-dir FOLDER`.")]
    [TestCase("--to parquet --out-dir tables",
        "`--to parquet` needs the .NET tool: `dotnet tool install --global NewsMarkup.Tool`. This program writes the same tables with `--to csv`, which DuckDB, Spark and BigQuery read too.")]
    public void What_cannot_be_done_is_refused(string arguments, string message)
    {
        _program.Write("a.news", Clean);

        Assert.That(_program.Run(["build", .. arguments.Split(' ')]), Is.EqualTo((2, "", $"newsmarkup: {message}\n")));
    }

    private string[] FilesIn(string folder) => [.. _program.Files().Where(file => file.StartsWith($"{folder}/", StringComparison.Ordinal)).Select(file => Path.GetFileName(file))];

    private string[] Rows(string file) => [.. _program.Read(file).TrimEnd().Split('\n').Skip(1)];
}
