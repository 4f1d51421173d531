using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Compile.Tables;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;

namespace NewsMarkup.Tests.Compile;

/// <summary>Articles as rows of tables, and rows as comma-separated values.</summary>
internal sealed class TableTests
{
    private const string Article = """
        ---
        @person reyes "Elena Reyes" {role="water minister" aka="Reyes, E."}
        @source clerk "a clerk" {type=anonymous reason="fears for the job"}
        ---
        👩🏽‍⚕️ [Elena Reyes]{@reyes} [said]{cue} [it was]{claim #safe by=@reyes via="the radio" about=@reyes} safe. [A clerk]{@clerk} [denied]{cue} [that]{claim by=@clerk denies=#safe when=2026-03-14 to=@reyes}.
        """;

    [TestCase("entities", "story.news|reyes|person|Elena Reyes|[\"Reyes, E.\"]|[]|{\"role\":\"water minister\"}")]
    [TestCase("sources",
        "story.news|reyes|named|reyes|Elena Reyes|-|-|{}",
        "story.news|d-the-radio|described|-|the radio|the radio|-|{}",
        "story.news|clerk|anonymous|-|a clerk|a clerk|fears for the job|{}")]
    [TestCase("mentions", "story.news|reyes|-|6|11|Elena Reyes|name", "story.news|-|clerk|36|7|A clerk|name")]
    [TestCase("claims", "story.news|safe|it was|-|disputed|23|6|[]|-|-|-|-|-|-")]
    [TestCase("claim_relations", "story.news|safe|about|reyes")]
    [TestCase("attributions",
        "story.news|a1|safe|asserts|indirect|-|-|said|it was|23|6|[]|{}",
        "story.news|a2|safe|denies|indirect|-|2026-03-14|denied|that|51|4|[\"reyes\"]|{}")]
    [TestCase("attribution_sources", "story.news|a1|reyes|by", "story.news|a1|d-the-radio|via", "story.news|a2|clerk|by")]
    public void The_rows_of_an_article(string table, params string[] rows) => Assert.That(RowsOf(Article, table), Is.EqualTo(rows));

    [Test]
    public void The_row_of_an_article_itself() => Assert.That(
        RowsOf("---\nheadline: Dam\nbyline: Ivo Amory\nbyline: Ada Obi\nx-desk: water\n---\nIt held.\n", "articles"),
        Is.EqualTo(new[] { "story.news|Dam|-|-|-|-|-|[\"Ivo Amory\",\"Ada Obi\"]|[]|-|-|-|-|-|-|-|{\"x-desk\":[\"water\"]}|It held.\n" }));

    [Test]
    public void The_words_of_a_claim_that_is_interrupted_stand_together_and_its_range_holds_what_is_between() => Assert.That(
        RowsOf("[It held]{claim #c by=\"a clerk\"}, he said, [all night]{claim continues=#c}.", "claims").Single(),
        Does.StartWith("story.news|c|It held all night|-|-|0|27|"));

    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void A_row_of_an_example_has_a_value_of_the_right_type_in_each_column_that_needs_one(object example) => Assert.Multiple(() =>
    {
        var article = ((Example)example).Bind();
        foreach (var table in ArticleTables.All)
        {
            foreach (var row in table.Rows("a.news", article))
            {
                Assert.That(row, Has.Length.EqualTo(table.Columns.Length));
                foreach (var (column, cell) in table.Columns.Zip(row))
                    Assert.That(cell.Number is not null ? column.Type == ColumnType.Integer : column.Type != ColumnType.Integer && (column.IsOptional || cell.Text is not null), table.Name + "." + column.Name);
            }
        }
    });

    [TestCase("a b", "a b")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("a \"b\"", "\"a \"\"b\"\"\"")]
    [TestCase("a\nb", "\"a\nb\"")]
    [TestCase("a\rb", "\"a\rb\"")]
    [TestCase("=1+1", "=1+1")]
    [TestCase(" a\t", " a\t")]
    [TestCase("é👩🏽‍⚕️\0", "é👩🏽‍⚕️\0")]
    [TestCase("", "")]
    [TestCase(null, "")]
    public void A_field_is_in_quotation_marks_only_where_it_has_to_be(string? text, string field) =>
        Assert.That(Csv([new Cell(text), new Cell(-12)]), Is.EqualTo($"{field},-12\n"));

    private static string Csv(ImmutableArray<Cell> row)
    {
        var written = new ArrayBufferWriter<byte>();
        NewsMarkup.Compile.Tables.Csv.WriteRow(row, written);
        return Encoding.UTF8.GetString(written.WrittenSpan);
    }

    private static IEnumerable<string> RowsOf(string text, string name) =>
        ArticleTables.All.Single(table => table.Name == name).Rows("story.news", ArticleModel.Bind(SyntaxTree.Parse(text)))
            .Select(row => string.Join('|', row.Select(cell => cell.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? cell.Text ?? "-")));
}
