using NewsMarkup.Compile.Tables;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Tables;

/// <summary>The guide to the tables names the columns that there are, and what it asks DuckDB is what DuckDB answers.</summary>
internal sealed class TablesInDocsTests
{
    private const string Fence = "```";

    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs/tables.md"));

    [TestCaseSource(nameof(Names))]
    public void A_section_describes_each_column_of_a_table(string name)
    {
        var table = ArticleTables.All.Single(table => table.Name == name);
        var rows = table.Columns.Select(column =>
            $"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()}{(column.IsOptional ? ", optional" : "")} | {column.Meaning} |\n");

        Assert.That(Guide, Does.Contain($"### `{table.Name}`\n\nA row is {table.Meaning}.\n\n| Column | Type | What |\n|---|---|---|\n{string.Concat(rows)}"));
    }

    [Test]
    public void Questions_are_answered_as_the_guide_says()
    {
        using var program = new ProgramRun();
        foreach (var example in ExampleFolder.Names)
            program.WriteBytes($"archive/{example}", File.ReadAllBytes(ExampleFolder.PathOf(example)));
        program.Run("build", "archive", "--to", "csv", "--out-dir", "tables", "--keep-going");
        using var database = new Database();

        var answered = Questions().Select(question =>
            (question.Sql, string.Join('\n', database.Ask(question.Sql.Replace("'tables/", $"'{program.PathOf("tables")}/", StringComparison.Ordinal))))).ToList();

        Assert.That(answered, Is.EqualTo(Questions()).And.Not.Empty);
    }

    private static IEnumerable<string> Names() => ArticleTables.All.Select(table => table.Name);

    /// <summary>The blocks of SQL, each with the block after it: its answer, and nothing where there is none.</summary>
    private static IEnumerable<(string Sql, string Answer)> Questions()
    {
        var blocks = Guide.Split('\n' + Fence);
        for (var i = 1; i < blocks.Length; i += 2)
        {
            if (!blocks[i].StartsWith("sql\n", StringComparison.Ordinal))
                continue;
            var hasAnswer = i + 2 < blocks.Length && blocks[i + 1].Trim().Length == 0;
            yield return (blocks[i]["sql\n".Length..], hasAnswer ? blocks[i + 2].TrimStart('\n') : "");
        }
    }
}
