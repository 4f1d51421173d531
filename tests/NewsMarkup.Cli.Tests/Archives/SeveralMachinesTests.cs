using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Archives;

/// <summary>An archive whose parts are worked on elsewhere, as <c>docs/large-archives.md</c> shows it: together they are the whole.</summary>
internal sealed class SeveralMachinesTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";
    private const string Guarded = "newsmarkup build --to ndjson --allow-empty --jobs 1 --files-from - || test $? -eq 1";
    private const string HouseRule = """
        rule no-sludge warning
          each block
          must not have "sludge"
          say "We do not write of sludge."

        """;

    private ProgramRun _program = null!;

    [SetUp]
    public void WriteArchive()
    {
        _program = new ProgramRun();
        for (var number = 10; number < 41; number++)
        {
            var sentence = (number % 7, number % 5) switch
            {
                (0, _) => "[It leaks]{claim}.",
                (_, 0) => "The [spillway{claim}.",
                _ => "The dam holds.",
            };
            _program.Write($"archive/2026-{number % 3}/story-{number}.news", $"{Head}{sentence}\n");
        }
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Two_shards_of_ndjson_sorted_together_are_the_whole_run()
    {
        Shell("for part in 1 2; do newsmarkup build archive --to ndjson --shard $part/2 --out part-$part.ndjson || test $? -eq 1; done");
        Shell("LC_ALL=C sort part-1.ndjson part-2.ndjson > all.ndjson");

        Assert.That(_program.Read("all.ndjson"), Is.EqualTo(_program.Run("build", "archive", "--to", "ndjson").Output));
    }

    [Test]
    public void Two_shards_of_sarif_merged_are_the_whole_run() => MergeAndCompare("");

    [Test]
    public void What_all_shards_say_is_there_once_and_what_one_alone_says_is_kept()
    {
        _program.Write("newsmarkup.json", """{ "rules": { "NM9999": "off" } }""");
        MergeAndCompare("");
    }

    [Test]
    public void A_rule_of_the_house_that_one_shard_alone_knows_has_its_number_of_the_whole()
    {
        _program.Write("house.newsrules", HouseRule);
        _program.Write("archive/2026-9/last.news", $"{Head}Sludge, and sludge again, ran down.\n");
        MergeAndCompare("--house-rules house.newsrules");
    }

    [Test]
    public void GNU_parallel_writes_what_one_run_writes()
    {
        NeedsParallel();
        Shell("find archive -name '*.news' | LC_ALL=C sort > paths");
        var parallel = _program.Shell("parallel --pipe -N 4 --keep-order newsmarkup build --to ndjson --jobs 1 --files-from - < paths");

        Assert.That(parallel.Output, Is.EqualTo(_program.Run("build", "archive", "--to", "ndjson").Output));
    }

    [Test]
    public void GNU_parallel_checks_shards()
    {
        NeedsParallel();
        var parallel = _program.Shell("seq 4 | parallel --keep-order newsmarkup check archive --no-cache --format ndjson --shard {}/4");

        Assert.That(Lines(parallel.Output), Is.EquivalentTo(Lines(_program.Run("check", "archive", "--no-cache", "--format", "ndjson").Output)));
    }

    [Test]
    public void A_pipe_that_ends_at_a_code_lets_failures_pass_but_no_fault()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_program.Shell($"find archive -name '*.news' | ({Guarded})").ExitCode, Is.Zero);
            Assert.That(_program.Shell($"({Guarded}) < /dev/null"), Is.EqualTo((0, "", "")));
            Assert.That(_program.Shell($"echo nowhere.news | ({Guarded})").ExitCode, Is.EqualTo(1));
        });
    }

    [Test]
    public void The_guide_has_pipes_that_end_at_a_code_run_that_command() => Assert.That(
        Regex.Count(File.ReadAllText(Repository.PathOf("docs/large-archives.md")), Regex.Escape(Guarded)), Is.EqualTo(2), "Spark and Hadoop");

    [Test]
    [CancelAfter(60_000)]
    public async Task A_consumer_has_the_line_of_an_article_before_the_next_one_comes(CancellationToken cancellation)
    {
        var process = _program.Start("newsmarkup", ["build", "--to", "ndjson", "--files-from", "-"]);
        foreach (var path in new[] { "archive/2026-0/story-12.news", "archive/2026-1/story-13.news" })
        {
            await process.StandardInput.WriteLineAsync(path.AsMemory(), cancellation);
            await process.StandardInput.FlushAsync(cancellation);

            Assert.That(await process.StandardOutput.ReadLineAsync(cancellation), Does.StartWith($$"""{"path":"{{path}}","newsmarkup":"""));
        }

        Assert.That(ProgramRun.End(process, input: ""), Is.EqualTo((0, "", "")));
    }

    /// <summary>The way of <c>docs/large-archives.md</c> gives the document of one run, whatever the white space.</summary>
    private void MergeAndCompare(string options)
    {
        Assert.That(_program.Shell("command -v jq").ExitCode, Is.Zero, "jq is missing: run `apt-get install jq`.");
        for (var part = 1; part <= 2; part++)
            _program.Shell($"newsmarkup check archive --no-cache {options} --format sarif --shard {part}/2 --out part-{part}.sarif");
        Shell($"jq --slurp --from-file {Repository.PathOf("docs/merge-sarif.jq")} part-1.sarif part-2.sarif > all.sarif");
        var whole = _program.Shell($"newsmarkup check archive --no-cache {options} --format sarif").Output;

        Assert.That(JsonNode.Parse(_program.Read("all.sarif"))!.ToJsonString(), Is.EqualTo(JsonNode.Parse(whole)!.ToJsonString()));
    }

    private void NeedsParallel() => Assert.That(
        _program.Shell("parallel --version | head -n 1").Output, Does.StartWith("GNU parallel"), "GNU parallel is missing: run `apt-get install parallel`.");

    private void Shell(string line)
    {
        var (code, _, error) = _program.Shell(line);
        Assert.That(code, Is.Zero, error);
    }

    private static string[] Lines(string text) => text.Split('\n');
}
