using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace NewsMarkup.Cli.Tests;

/// <summary><c>check --watch</c>: the real program beside somebody who edits files.</summary>
[CancelAfter(60_000)]
internal sealed class WatchTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n";
    private const string Clean = Head + "---\nThe dam holds.\n";
    private const string Bad = Head + "---\n[It leaks]{claim}.\n";
    private const string UsesPeople = Head + "@use \"registers/people.news\"\n---\n[It leaks]{claim by=@ada}, [Ada]{@ada}, an engineer, [said]{cue}.\n";
    private const string People = "---\n@person ada \"Ada\"\n---\n";
    private const string AllClean = "2 articles checked, nothing found.";
    private const string OneError = "1 error in 1 of 2 articles.";

    private ProgramRun _program = null!;
    private Process _process = null!;
    private Channel<string> _lines = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("news/dam.news", Clean);
        _program.Write("news/other.news", Clean);
    }

    [TearDown]
    public void DeleteFolder()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _program.Dispose();
    }

    [Test]
    public async Task An_article_that_changes_is_checked_again(CancellationToken cancellation)
    {
        await Start(AllClean, cancellation);
        _program.Write("news/dam.news", Bad);
        await Until(OneError, cancellation);
        _program.Write("news/dam.news", Clean);

        Assert.That(await Until(AllClean, cancellation), Is.Empty);
    }

    [Test]
    public async Task So_is_one_that_an_editor_saves_by_renaming(CancellationToken cancellation)
    {
        await Start(AllClean, cancellation);
        _program.Write("news/.dam.news.tmp", Bad);
        File.Move(_program.PathOf("news/.dam.news.tmp"), _program.PathOf("news/dam.news"), overwrite: true);

        Assert.That(await Until(OneError, cancellation), Has.Some.StartsWith("news/dam.news:5:12: error NM2001"));
    }

    [Test]
    public async Task What_has_not_changed_is_not_checked_again_be_it_clean_or_not(CancellationToken cancellation)
    {
        _program.Write("news/other.news", Bad);
        await Start(OneError, cancellation, "--timings", "--no-cache");
        await Until("0 of 2 articles not checked again: nothing has changed.", cancellation);
        _program.Write("news/dam.news", Clean + "\nIt holds.\n");

        Assert.That(await Until("1 of 2 articles not checked again: nothing has changed.", cancellation), Has.Some.EqualTo(OneError));
    }

    [Test]
    public async Task A_new_article_is_seen_and_a_deleted_one_is_gone(CancellationToken cancellation)
    {
        await Start(AllClean, cancellation);
        _program.Write("news/desk/third.news", Clean);
        await Until("3 articles checked, nothing found.", cancellation);
        Directory.Delete(_program.PathOf("news/desk"), recursive: true);

        Assert.That(await Until(AllClean, cancellation), Is.Empty);
    }

    [Test]
    public async Task A_register_that_comes_and_changes_is_seen(CancellationToken cancellation)
    {
        _program.Write("news/dam.news", UsesPeople.Replace("registers/", "../registers/", StringComparison.Ordinal));
        await Start("3 errors in 1 of 2 articles.", cancellation);
        _program.Write("registers/people.news", People);
        await Until(AllClean, cancellation);
        _program.Write("registers/people.news", People.Replace("ada", "eve", StringComparison.Ordinal));

        Assert.That(await Until("2 errors in 1 of 2 articles.", cancellation), Has.Some.StartsWith("news/dam.news:"));
    }

    [Test]
    public async Task A_configuration_above_the_articles_is_seen(CancellationToken cancellation)
    {
        _program.Write("news/dam.news", Bad);
        await Start(OneError, cancellation);
        _program.Write("newsmarkup.json", """{ "rules": { "NM2001": "off" } }""");
        await Until(AllClean, cancellation);
        _program.Write("newsmarkup.json", """{ "rules": { "NM2001": "warning" } }""");

        Assert.That(await Until("1 warning in 1 of 2 articles.", cancellation), Has.Some.Contains("warning NM2001"));
    }

    [Test]
    public async Task House_rules_are_seen(CancellationToken cancellation)
    {
        _program.Write("newsmarkup.json", """{ "houseRules": ["rules/*.newsrules"] }""");
        _program.Write("rules/a.newsrules", "");
        await Start(AllClean, cancellation);
        _program.Write("rules/b.newsrules", "rule no-holding error\n  each paragraph\n  must not have \"holds\"\n  say \"No.\"\n  because \"House.\"\n");

        Assert.That(await Until("2 errors in 2 of 2 articles.", cancellation), Has.Some.Contains("no-holding"));
    }

    [Test]
    public async Task A_baseline_is_seen(CancellationToken cancellation)
    {
        _program.Write("news/dam.news", Bad);
        _program.Write("newsmarkup.json", """{ "baseline": "known.json" }""");
        _program.Write("known.json", """{ "newsmarkup-baseline": 1, "files": {} }""");
        await Start(OneError, cancellation);
        _program.Run("baseline", "--add");

        Assert.That(await Until("2 articles checked, nothing found. 1 more in the baseline.", cancellation), Is.Empty);
    }

    [Test]
    public async Task What_cannot_be_checked_for_now_is_said_and_waited_for(CancellationToken cancellation)
    {
        await Start(AllClean, cancellation);
        Directory.Move(_program.PathOf("news"), _program.PathOf("away"));
        await Until("newsmarkup: `news` matches no file and no folder.", cancellation);
        Directory.Move(_program.PathOf("away"), _program.PathOf("news"));

        Assert.That(await Until(AllClean, cancellation), Is.Empty);
    }

    [Test]
    public async Task Ctrl_C_ends_it(CancellationToken cancellation)
    {
        await Start(AllClean, cancellation);
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        await _process.WaitForExitAsync(cancellation);

        Assert.That((_process.ExitCode, await Until("newsmarkup: interrupted", cancellation)), Is.EqualTo((130, Array.Empty<string>())));
    }

    [Test]
    public async Task A_terminal_is_cleared_before_each_check_but_the_first(CancellationToken cancellation)
    {
        _process = _program.StartInTerminal("newsmarkup check news --watch --color never");
        var screen = new StringBuilder();
        await ScreenUntil("Ctrl-C ends.", screen, cancellation);
        _program.Write("news/dam.news", Bad);
        await ScreenUntil(OneError, screen, cancellation);

        Assert.That(screen.ToString(), Does.Contain(AllClean).And.Contains("Ctrl-C ends.\r\n\e[H\e[2J\e[3Jnews/dam.news:5:12: error"));
    }

    [TestCase("check --watch --format json", ExpectedResult = "`--watch` writes text or ndjson, which go on; a report in json is made once.")]
    [TestCase("check --watch -", ExpectedResult = "`--watch` looks at files; standard input is read once.")]
    [TestCase("check --watch nowhere", ExpectedResult = "`nowhere` matches no file and no folder.")]
    public string What_cannot_be_watched_is_refused(string command)
    {
        _process = _program.Start("newsmarkup", command.Split(' '));
        var error = _process.StandardError.ReadToEnd();
        _process.WaitForExit();
        Assert.That(_process.ExitCode, Is.EqualTo(2));
        return error["newsmarkup: ".Length..].TrimEnd();
    }

    private async Task Start(string firstSummary, CancellationToken cancellation, params string[] options)
    {
        _process = _program.Start("env", ["--default-signal=INT", "newsmarkup", "check", "news", "--watch", .. options]);
        _lines = Channel.CreateUnbounded<string>();
        _process.OutputDataReceived += (_, line) => _lines.Writer.TryWrite(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _lines.Writer.TryWrite(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Until(firstSummary, cancellation);
    }

    /// <summary>The lines that come before a line, of both streams; those about waiting and those that are empty left out.</summary>
    private async Task<string[]> Until(string wanted, CancellationToken cancellation)
    {
        var before = new List<string>();
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync(cancellation))
            {
                if (line == wanted)
                    return [.. before];
                if (line.Length > 0 && line != "newsmarkup: waiting for changes; Ctrl-C ends.")
                    before.Add(line);
            }
        }
        catch (OperationCanceledException)
        {
        }

        Assert.Fail($"`{wanted}` never came, but:\n{string.Join('\n', before)}");
        return [];
    }

    private async Task ScreenUntil(string wanted, StringBuilder screen, CancellationToken cancellation)
    {
        var buffer = new char[256];
        while (!screen.ToString().Contains(wanted, StringComparison.Ordinal))
        {
            var count = await _process.StandardOutput.ReadAsync(buffer, cancellation);
            Assert.That(count, Is.Positive, $"The program ended without `{wanted}`: {screen}");
            screen.Append(buffer, 0, count);
        }
    }
}
