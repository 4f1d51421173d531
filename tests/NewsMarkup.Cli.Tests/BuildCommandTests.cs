using System.Text.Json.Nodes;

namespace NewsMarkup.Cli.Tests;

/// <summary><c>newsmarkup build</c> of many articles: order, parts, failures, and what keeps one from being compiled.</summary>
internal sealed class BuildCommandTests
{
    private const string Clean = "---\nheadline: Dam\ndate: 2026-03-14\n---\nThe dam holds.\n";
    private const string Broken = "[The dam holds]{clam}\n";

    /// <summary>No source is named: an error of a rule, none of the language.</summary>
    private const string Unattributed = "---\nheadline: Dam\ndate: 2026-03-14\n---\n[The dam will fail]{claim}.\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Ndjson_has_a_line_for_each_article_in_their_order_whatever_the_jobs()
    {
        WriteMany(300);

        var (code, output, error) = _program.Run("build", "--to", "ndjson", "--jobs", "8");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(PathsIn(output), Is.EqualTo(Enumerable.Range(0, 300).Select(number => $"{number:D3}.news")));
    }

    [Test]
    public void A_line_of_ndjson_is_the_article_as_json_with_its_path()
    {
        _program.Write("a/one.news", Clean);

        var line = JsonNode.Parse(_program.Run("build", "--to", "ndjson", "a").Output)!.AsObject();
        var article = JsonNode.Parse(_program.Run("build", "a").Output)!;

        Assert.That((string?)line["path"], Is.EqualTo("a/one.news"));
        line.Remove("path");
        Assert.That(line.ToJsonString(), Is.EqualTo(article.ToJsonString()));
    }

    [Test]
    public void An_article_that_fails_is_a_line_of_its_own_and_stops_no_other()
    {
        _program.Write("a.news", Clean);
        _program.Write("b.news", Broken);
        _program.Write("c.news", Clean);

        var (code, output, error) = _program.Run("build", "--to", "ndjson");

        var failure = JsonNode.Parse(output.Split('\n')[1])!;
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(PathsIn(output), Is.EqualTo(new[] { "a.news", "b.news", "c.news" }));
            Assert.That((string?)failure["error"], Is.EqualTo("it has 1 error"));
            Assert.That((string?)failure["findings"]![0]!["id"], Is.EqualTo("NM1003"));
            Assert.That(error, Does.StartWith("b.news:1:17: error NM1003 "));
        });
    }

    [Test]
    public void A_file_that_cannot_be_read_is_a_line_of_its_own()
    {
        _program.Write("a.news", Clean);

        var (code, output, error) = _program.Run("a.news\nnope.news\n", ["build", "--to", "ndjson", "--files-from", "-"]);

        Assert.That((code, error), Is.EqualTo((2, "newsmarkup: cannot read `nope.news`: there is no such file\n")));
        Assert.That(output.Split('\n')[1], Is.EqualTo("""{"path":"nope.news","error":"cannot read `nope.news`: there is no such file","findings":[]}"""));
    }

    [Test]
    public void Registers_are_no_lines_of_ndjson_however_they_are_named()
    {
        _program.Write("people.news", "---\n@person ada \"Ada\"\n---\n");

        Assert.That(_program.Run("build", "people.news", "--to", "ndjson"), Is.EqualTo((0, "", "")));
    }

    [Test]
    public void Parts_of_a_run_together_are_the_whole_run()
    {
        WriteMany(21);
        _program.Write("100.news", Broken);

        string[] Lines(params string[] shard) => _program.Run(["build", "--to", "ndjson", .. shard]).Output.TrimEnd().Split('\n');

        Assert.That(Lines("--shard", "1/2").Concat(Lines("--shard", "2/2")).Order(StringComparer.Ordinal), Is.EqualTo(Lines().Order(StringComparer.Ordinal)));
    }

    [Test]
    public void Sarif_of_the_parts_together_has_the_results_of_the_whole_run()
    {
        WriteMany(9);
        foreach (var number in new[] { 10, 11, 12 })
            _program.Write($"0{number}.news", Unattributed);

        string[] Results(params string[] shard) =>
        [
            .. JsonNode.Parse(_program.Run(["check", "--no-cache", "--format", "sarif", .. shard]).Output)!["runs"]![0]!["results"]!.AsArray()
                .Select(result => $"{result!["ruleId"]} {result["level"]} {result["message"]} {result["locations"]} {result["partialFingerprints"]}"),
        ];

        var whole = Results();
        Assert.That(whole, Is.Not.Empty);
        Assert.That(Results("--shard", "1/2").Concat(Results("--shard", "2/2")), Is.EquivalentTo(whole));
    }

    [TestCase("a.news\nb/c.news\n")]
    [TestCase("a.news\r\n\r\nb/c.news")]
    [TestCase("a.news\0b/c.news\0")]
    [TestCase("a.news\0b/c.news")]
    public void Paths_come_from_a_list_of_lines_or_with_nul_between(string list)
    {
        _program.Write("a.news", Clean);
        _program.Write("b/c.news", Clean);

        Assert.That(PathsIn(_program.Run(list, ["build", "--to", "ndjson", "--files-from", "-"]).Output), Is.EqualTo(new[] { "a.news", "b/c.news" }));
    }

    [Test]
    public void Articles_come_from_a_tar_archive_under_the_names_that_the_folder_gives_them()
    {
        WriteMany(12);
        _program.Write("b/c.news", Broken);
        _program.Write("b/picture.jpg", "no article");

        var (_, fromTar, errors) = _program.Shell("tar -cf - --sort=name . | newsmarkup build --to ndjson --tar -");

        Assert.That((fromTar, errors), Is.EqualTo((_program.Run("build", "--to", "ndjson").Output, _program.Run("build", "--to", "ndjson").Error)));
    }

    [Test]
    public void Check_reads_a_list_and_an_archive_too()
    {
        _program.Write("a.news", Unattributed);
        var plain = _program.Run("check");

        Assert.Multiple(() =>
        {
            Assert.That(_program.Shell("echo a.news | newsmarkup check --files-from -"), Is.EqualTo(plain));
            Assert.That(_program.Shell("tar -cf - a.news | newsmarkup check --tar -"), Is.EqualTo(plain));
        });
    }

    [Test]
    public void An_archive_that_is_cut_short_gives_its_whole_articles_and_says_so()
    {
        _program.Write("a.news", Clean);
        _program.Write("b.news", Clean + new string('x', 5000));

        var (code, output, error) = _program.Shell("tar -cf - a.news b.news | head -c 3000 | newsmarkup build --to ndjson --tar -");

        Assert.That((code, PathsIn(output)), Is.EqualTo((2, new[] { "a.news" })));
        Assert.That(error, Does.StartWith("newsmarkup: cannot read the archive `-` further. "));
    }

    [Test]
    public void An_archive_that_is_compressed_is_refused_with_the_way_out()
    {
        _program.Write("a.news", Clean);

        var (code, _, error) = _program.Shell("tar -czf a.tar.gz a.news; newsmarkup build --to ndjson --tar a.tar.gz");

        Assert.That((code, error), Is.EqualTo((2,
            "newsmarkup: cannot read the archive `a.tar.gz` further. If it is compressed, `gunzip -c FILE | newsmarkup … --tar -` reads it; else it is cut short or no tar archive.\n")));
    }

    [TestCase("--files-from -", "newsmarkup: `-` names no article.\n")]
    [TestCase("--files-from nope", "newsmarkup: cannot read `nope`: there is no such file\n")]
    [TestCase("--tar nope", "newsmarkup: cannot read `nope`: there is no such file\n")]
    [TestCase("--tar nope --files-from -", "newsmarkup: articles are named as paths, by `--files-from` or by `--tar`; one of these, not several.\n")]
    [TestCase("a.news --files-from -", "newsmarkup: articles are named as paths, by `--files-from` or by `--tar`; one of these, not several.\n")]
    [TestCase("--out-dir out", "newsmarkup: `--to ndjson` writes all articles to one stream: name a file with `--out`.\n")]
    [TestCase("--fail-on warning", "newsmarkup: `--fail-on` says which findings of `--check` fail an article: add `--check`.\n")]
    public void What_cannot_be_done_is_refused(string arguments, string message)
    {
        _program.Write("a.news", Clean);

        Assert.That(_program.Run(["build", "--to", "ndjson", .. arguments.Split(' ')]), Is.EqualTo((2, "", message)));
    }

    [Test]
    public void Nothing_on_a_list_is_no_fault_where_that_is_allowed() =>
        Assert.That(_program.Run("build", "--to", "ndjson", "--files-from", "-", "--allow-empty"), Is.EqualTo((0, "", "")));

    [Test]
    public void Many_articles_of_a_list_need_a_folder() => Assert.That(
        _program.Run("build", "--files-from", "-"),
        Is.EqualTo((2, "", "newsmarkup: many articles need `--out-dir FOLDER`, or `--to ndjson`.\n")));

    [Test]
    public void An_article_that_fails_a_check_is_not_built()
    {
        _program.Write("a.news", Clean);
        _program.Write("b.news", Unattributed);

        var (code, _, error) = _program.Run("build", "--check", "--out-dir", "out");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(error, Does.StartWith("b.news:5:21: error NM2001 ").And.EndsWith("1 error in 1 of 2 articles.\n"));
            Assert.That(_program.Files(), Is.EqualTo(new[] { "a.news", "b.news", "out/a.json" }));
        });
    }

    [Test]
    public void Rules_stop_no_build_without_check()
    {
        _program.Write("b.news", Unattributed);

        Assert.That(_program.Run("build", "--out-dir", "out"), Is.EqualTo((0, "", "")));
    }

    [Test]
    public void What_fails_a_check_is_said_by_fail_on()
    {
        _program.Write("b.news", Unattributed);

        Assert.That(_program.Run("build", "--check", "--fail-on", "never", "--out-dir", "out").ExitCode, Is.EqualTo(0));
        Assert.That(_program.Files(), Is.EqualTo(new[] { "b.news", "out/b.json" }));
    }

    [Test]
    public void An_article_that_is_not_built_fails_the_run_whatever_fail_on_says()
    {
        _program.Write("b.news", Broken);

        Assert.That(_program.Run("build", "--check", "--fail-on", "never", "--to", "ndjson").ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void A_file_that_would_be_the_same_is_not_written()
    {
        _program.Write("a.news", Clean);
        _program.Run("build", "--out-dir", "out", "a.news");
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_program.PathOf("out/a.json"), longAgo);

        _program.Run("build", "--out-dir", "out", "a.news");

        Assert.That(File.GetLastWriteTimeUtc(_program.PathOf("out/a.json")), Is.EqualTo(longAgo));
    }

    [Test]
    public void Two_articles_are_never_written_to_one_file()
    {
        _program.Write("x/a.news", Clean);
        _program.Write("y/a.news", Clean);
        Directory.CreateDirectory(_program.PathOf("here"));

        Assert.That(_program.Shell("cd here; newsmarkup build ../x ../y --out-dir out"), Is.EqualTo((2, "",
            "newsmarkup: `../y/a.news` is not built: `out/a.json` is that of `../x/a.news`. Build them into folders of their own.\n")));
    }

    private void WriteMany(int count)
    {
        for (var number = 0; number < count; number++)
            _program.Write($"{number:D3}.news", Clean + string.Concat(Enumerable.Repeat("The dam holds. ", number % 7 * 200)));
    }

    private static string?[] PathsIn(string ndjson) => [.. ndjson.TrimEnd().Split('\n').Select(line => (string?)JsonNode.Parse(line)!["path"])];
}
