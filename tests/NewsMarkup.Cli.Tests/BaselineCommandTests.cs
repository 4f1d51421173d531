namespace NewsMarkup.Cli.Tests;

/// <summary><c>newsmarkup baseline</c> and <c>check --baseline</c>.</summary>
internal sealed class BaselineCommandTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";
    private const string One = Head + "[It leaks]{claim}.\n";
    private const string Two = One + "\n[It bursts]{claim}.\n";
    private const string File = "newsmarkup-baseline.json";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder()
    {
        _program = new ProgramRun();
        _program.Write("archive/dam.news", One);
    }

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void It_writes_down_what_is_found()
    {
        var said = _program.Run("baseline");

        Assert.Multiple(() =>
        {
            Assert.That(said, Is.EqualTo((0, "`newsmarkup-baseline.json` knows 1 finding of 1 article.\n", "")));
            Assert.That(_program.Read(File), Is.EqualTo("""
                {
                  "newsmarkup-baseline": 1,
                  "files": {
                    "archive/dam.news": {
                      "NM2001-2c65049f0e52d302": "It leaks"
                    }
                  }
                }

                """));
        });
    }

    [Test]
    public void Check_hides_what_is_known_and_shows_what_is_new()
    {
        _program.Run("baseline");
        var known = _program.Run("check", "--baseline", File);
        _program.Write("archive/dam.news", Two);

        Assert.Multiple(() =>
        {
            Assert.That(known, Is.EqualTo((0, "1 article checked, nothing found. 1 more in the baseline.\n", "")));
            Assert.That(_program.Run("check", "--baseline", File), Is.EqualTo((1, """
                archive/dam.news:7:13: error NM2001 No source is named for this claim. [unattributed-claim]
                  |
                7 | [It bursts]{claim}.
                  |             ^^^^^

                1 error in 1 of 1 article. 1 more in the baseline.

                """, "")));
        });
    }

    [Test]
    public void A_configuration_names_the_baseline()
    {
        _program.Write("newsmarkup.json", "{ \"baseline\": \"debt/known.json\" }");
        var said = _program.Run("baseline");

        Assert.Multiple(() =>
        {
            Assert.That(said.ExitCode, Is.Zero);
            Assert.That(_program.Files(), Does.Contain("debt/known.json"));
            Assert.That(_program.Run("check"), Is.EqualTo((0, "1 article checked, nothing found. 1 more in the baseline.\n", "")));
        });
    }

    [Test]
    public void What_was_mended_is_reported_at_its_place_and_taken_out_when_asked_for()
    {
        _program.Write("archive/dam.news", Two);
        _program.Run("baseline");
        _program.Write("archive/dam.news", One);

        Assert.Multiple(() =>
        {
            Assert.That(_program.Run("check", "--baseline", File), Is.EqualTo((0, """
                newsmarkup-baseline.json:6:7: warning NM0906 The baseline knows a finding of NM2001 in `archive/dam.news` that is no longer there. [stale-baseline]
                  |
                6 |       "NM2001-3c83fa35c6c87f63": "It bursts"
                  |       ^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: `newsmarkup baseline --update` takes it out.

                1 article checked, nothing found. 1 more in the baseline. 1 in the baseline no longer found.

                """, "")));
            Assert.That(_program.Run("check", "--baseline", File, "--fail-on", "warning").ExitCode, Is.EqualTo(1));
            Assert.That(
                _program.Run("baseline", "--update"),
                Is.EqualTo((0, "`newsmarkup-baseline.json` knows 1 finding of 1 article, 0 added, 1 taken out.\n", "")));
            Assert.That(_program.Run("check", "--baseline", File).Output, Is.EqualTo("1 article checked, nothing found. 1 more in the baseline.\n"));
        });
    }

    [Test]
    public void An_article_that_is_gone_is_taken_out_and_one_that_is_not_checked_is_kept()
    {
        _program.Write("gone.news", One);
        _program.Write("elsewhere/dam.news", One);
        _program.Run("baseline");
        System.IO.File.Delete(_program.PathOf("gone.news"));

        Assert.That(
            _program.Run("baseline", "--update", "archive").Output,
            Is.EqualTo("`newsmarkup-baseline.json` knows 2 findings of 2 articles, 0 added, 1 taken out.\n"));
    }

    [Test]
    public void It_grows_only_when_asked_for()
    {
        _program.Run("baseline");
        _program.Write("archive/dam.news", Two);
        var updated = _program.Run("baseline", "--update").Output;

        Assert.Multiple(() =>
        {
            Assert.That(updated, Is.EqualTo("`newsmarkup-baseline.json` knows 1 finding of 1 article, 0 added, 0 taken out.\n"));
            Assert.That(
                _program.Run("baseline", "--add").Output,
                Is.EqualTo("`newsmarkup-baseline.json` knows 2 findings of 1 article, 1 added, 0 taken out.\n"));
        });
    }

    [Test]
    public void One_that_is_there_is_not_written_over()
    {
        _program.Run("baseline");

        Assert.That(_program.Run("baseline"), Is.EqualTo((
            2, "", "newsmarkup: `newsmarkup-baseline.json` is there already: --update takes out what is no longer found, --add adds what is new.\n")));
    }

    [Test]
    public void One_that_is_not_there_cannot_be_changed() =>
        Assert.That(_program.Run("baseline", "--update"), Is.EqualTo((
            2, "", "newsmarkup: cannot read `newsmarkup-baseline.json`: there is no such file. Without --update and --add it is written.\n")));

    [Test]
    public void A_finding_of_the_house_s_own_rules_stays_known_when_they_are_not_loaded()
    {
        _program.Write("desk.newsrules", "rule plain-said warning\n  each cue\n  must not be \"bellowed\"\n  say \"Attribute with 'said'.\"\n");
        _program.Write("archive/dam.news", Head + "[It leaks]{claim by=\"a clerk\"}, a clerk [bellowed]{cue}.\n");
        _program.Run("baseline", "--house-rules", "desk.newsrules");
        _program.Run("baseline", "--update");

        Assert.That(
            _program.Run("check", "--baseline", File, "--house-rules", "desk.newsrules").Output,
            Is.EqualTo("1 article checked, nothing found. 1 more in the baseline.\n"));
    }

    [Test]
    public void Errors_of_the_language_are_not_in_it()
    {
        _program.Write("archive/dam.news", Head + "[It leaks]{claim by=@a}.\n");

        Assert.That(
            _program.Run("baseline").Output,
            Is.EqualTo("`newsmarkup-baseline.json` knows 0 findings of 0 articles. 1 error of the language is not in it: nothing hides them.\n"));
    }

    [Test]
    public void A_broken_one_is_reported_at_its_place_and_articles_are_checked_all_the_same()
    {
        _program.Write(File, "{\n  \"newsmarkup-baseline\": 1,\n<<<<<<< HEAD\n}\n");

        Assert.That(_program.Run("check", "--baseline", File), Is.EqualTo((2, """
            archive/dam.news:5:12: error NM2001 No source is named for this claim. [unattributed-claim]
              |
            5 | [It leaks]{claim}.
              |            ^^^^^

            newsmarkup-baseline.json:3:1: error NM0908 This baseline cannot be read: a key stands between quotation marks, which `<<<<<<<` does not. [bad-baseline]
              |
            3 | <<<<<<< HEAD
              | ^^^^^^^

            1 error in 1 of 1 article. 1 error in the baseline.

            """, "")));
    }

    [Test]
    public void A_broken_one_is_not_changed()
    {
        _program.Write(File, "{\n");

        Assert.Multiple(() =>
        {
            Assert.That(_program.Run("baseline", "--add").ExitCode, Is.EqualTo(2));
            Assert.That(_program.Read(File), Is.EqualTo("{\n"));
        });
    }

    [Test]
    public void One_that_is_named_and_not_there_is_told() =>
        Assert.That(
            _program.Run("check", "--baseline", "known.json"),
            Is.EqualTo((2, "", "newsmarkup: cannot read `known.json`: there is no such file. `newsmarkup baseline` writes one.\n")));

    [Test]
    public void One_that_a_configuration_names_and_that_is_not_there_is_told_at_its_place()
    {
        _program.Write("newsmarkup.json", "{ \"baseline\": \"known.json\" }");

        Assert.That(_program.Run("check").Output, Does.Contain("""
            newsmarkup.json:1:15: error NM0908 This baseline cannot be read: there is no such file. [bad-baseline]
              |
            1 | { "baseline": "known.json" }
              |               ^^^^^^^^^^^^
              = help: `newsmarkup baseline` writes one.
            """));
    }
}
