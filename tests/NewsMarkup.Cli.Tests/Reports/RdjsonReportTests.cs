using System.Text.Json;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Reports;

/// <summary><c>check --format rdjson</c>.</summary>
internal sealed class RdjsonReportTests
{
    private const string Head = "---\nheadline: Dam\ndate: 2026-03-14\n---\n";

    private ProgramRun _program = null!;

    [SetUp]
    public void MakeFolder() => _program = new ProgramRun();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void Columns_count_bytes_and_a_fix_is_a_suggestion()
    {
        _program.Write("a.news", Head + "a𐐀b [It leaks]{clam by=\"a clerk\"}.\n");

        Assert.That(_program.Run("check", "--format", "rdjson").Output, Is.EqualTo("""
            {
              "source": {
                "name": "NewsMarkup",
                "url": "https://newsmarkup.org"
              },
              "diagnostics": [
                {
                  "message": "`clam` is no kind of span. Did you mean `claim`?",
                  "location": {
                    "path": "a.news",
                    "range": {
                      "start": {
                        "line": 5,
                        "column": 19
                      },
                      "end": {
                        "line": 5,
                        "column": 23
                      }
                    }
                  },
                  "severity": "ERROR",
                  "code": {
                    "value": "NM1003",
                    "url": "https://newsmarkup.org/rules/NM1003"
                  },
                  "suggestions": [
                    {
                      "range": {
                        "start": {
                          "line": 5,
                          "column": 19
                        },
                        "end": {
                          "line": 5,
                          "column": 23
                        }
                      },
                      "text": "claim"
                    }
                  ],
                  "related_locations": []
                }
              ]
            }
            """));
    }

    [Test]
    public void It_is_what_the_schema_says()
    {
        _program.Write("a.news", "@person ada \"Ada\"\n@person ada \"Ada\"\n[It leaks]{clam}. [It bursts]{claim}. [It holds]{claim by=@ade}.\n");
        _program.Shell("ln -s nowhere b.news");
        _program.Run("check", "--format", "rdjson", "-o", "some.json", "a.news", "b.news");
        _program.Run("check", "--format", "rdjson", "--allow-empty", "-o", "none.json", "some.json");

        Assert.That(
            SchemaValidator.Files(SharedFolder.PathOf("schemas/rdjson.json"), [_program.PathOf("some.json"), _program.PathOf("none.json")]),
            Is.EqualTo("2 valid, 0 invalid"));
    }

    [Test]
    public void A_file_that_cannot_be_read_has_no_range()
    {
        _program.Write("a.news", Head);
        _program.Shell("ln -s nowhere b.news");
        using var report = JsonDocument.Parse(_program.Run("check", "--format", "rdjson", "a.news", "b.news").Output);

        Assert.That(report.RootElement.GetProperty("diagnostics")[0].GetProperty("location").TryGetProperty("range", out _), Is.False);
    }
}
