using System.Text.Json.Nodes;
using NewsMarkup.Compile;
using NewsMarkup.Compile.Tables;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Tables;

/// <summary>What DuckDB makes of the tables of all examples and gold articles, beside what their compiled JSON says.</summary>
[TestFixture("csv")]
[TestFixture("parquet")]
internal sealed class DatabaseTests(string format)
{
    private ProgramRun _program = null!;
    private Database _database = null!;
    private List<JsonNode> _articles = null!;

    [OneTimeSetUp]
    public void Load()
    {
        _program = new ProgramRun();
        foreach (var name in ExampleFolder.Names)
            _program.WriteBytes(name, File.ReadAllBytes(ExampleFolder.PathOf(name)));
        foreach (var gold in Directory.GetFiles(SharedFolder.PathOf("."), "*gold.json", SearchOption.AllDirectories))
            _program.Write($"gold/{Path.GetFileName(gold)}.news", NativeImporter.Import(new ImportInput(gold, File.ReadAllBytes(gold))).Article.ToString());
        _program.Write("hostile.news", "---\nheadline: =HYPERLINK(\"https://a.example\"), \"dam\"\n---\n[-1,\r\n\"b\";\t\0👩🏽‍⚕️]{claim by=\"a \\\"clerk\\\", tired\"}\r\n");
        foreach (var part in new[] { "1/2", "2/2" })
            Tool("build", "--to", format, "--out-dir", "tables", "--keep-going", "--shard", part);
        _database = Database.Of(_program.PathOf("tables"), format);
        _articles = [.. Tool("build", "--to", "ndjson", "--keep-going").Output.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!)];
    }

    [OneTimeTearDown]
    public void Delete()
    {
        _database?.Dispose();
        _program.Dispose();
    }

    [Test]
    public void Who_was_quoted_most() => Assert.That(
        _database.Ask("""
            SELECT source.name, count(*) AS quotes
            FROM attributions AS said
            JOIN attribution_sources AS part ON part.path = said.path AND part.attribution = said.id
            JOIN sources AS source ON source.path = part.path AND source.id = part.source
            WHERE part.part = 'by' AND said.mode IN ('direct', 'mixed')
            GROUP BY source.name ORDER BY quotes DESC, source.name LIMIT 20
            """),
        Is.EqualTo(
            (from article in _articles
             from said in article["attributions"]!.AsArray()
             where (string?)said!["mode"] is "direct" or "mixed"
             from source in said["sources"]!.AsArray()
             group said by NameOf(article, (string)source!) into quotes
             orderby quotes.Count() descending
             select (Count: quotes.Count(), quotes.Key))
            .OrderByDescending(quotes => quotes.Count).ThenBy(quotes => quotes.Key, Utf8Order)
            .Take(20).Select(quotes => $"{quotes.Key} | {quotes.Count}")).And.Exactly(20).Items);

    [Test]
    public void Which_claims_were_denied() => Assert.That(
        _database.Ask("""
            SELECT claim.path, claim.id, claim.text FROM claims AS claim
            SEMI JOIN (SELECT path, claim FROM attributions WHERE stance = 'denies') AS denial ON denial.path = claim.path AND denial.claim = claim.id
            """),
        Is.EquivalentTo(
            from article in _articles
            from claim in article["claims"]!.AsArray()
            where AttributionsOf(article, claim!).Any(said => (string?)said["stance"] == "denies")
            select $"{article["path"]} | {claim!["id"]} | {claim["text"]}").And.Not.Empty);

    [Test]
    public void Which_claims_rest_on_anonymous_sources_alone() => Assert.That(
        _database.Ask("""
            SELECT claim.path, claim.id
            FROM claims AS claim
            JOIN attributions AS said ON said.path = claim.path AND said.claim = claim.id
            JOIN attribution_sources AS part ON part.path = said.path AND part.attribution = said.id
            JOIN sources AS source ON source.path = part.path AND source.id = part.source
            WHERE said.stance = 'asserts' AND part.part = 'by'
            GROUP BY claim.path, claim.id HAVING bool_and(source.type = 'anonymous')
            """),
        Is.EquivalentTo(
            from article in _articles
            from claim in article["claims"]!.AsArray()
            let types = AttributionsOf(article, claim!).Where(said => (string?)said["stance"] == "asserts")
                .SelectMany(said => said["sources"]!.AsArray()).Select(id => (string?)SourceOf(article, (string)id!)["type"]).ToList()
            where types.Count > 0 && types.All(type => type == "anonymous")
            select $"{article["path"]} | {claim!["id"]}").And.Not.Empty);

    [TestCase("articles")]
    [TestCase("entities")]
    [TestCase("sources")]
    [TestCase("claims")]
    [TestCase("attributions")]
    public void Every_thing_is_a_row(string table) => Assert.That(
        _database.Ask($"SELECT count(*) FROM {table}").Single(),
        Is.EqualTo($"{(table == "articles" ? _articles.Count : _articles.Sum(article => article[table]!.AsArray().Count))}"));

    [TestCase("mentions")]
    [TestCase("claims")]
    [TestCase("attributions")]
    public void Words_in_one_piece_stand_where_a_row_says(string table) => Assert.That(
        _database.Ask($"""
            SELECT words.path, words.text FROM {table} AS words JOIN articles AS article ON article.path = words.path
            WHERE words.length::INT = length(words.text) AND substring(article.text, words.start::INT + 1, words.length::INT) <> words.text
            """),
        Is.Empty);

    [Test]
    public void What_separates_values_elsewhere_and_what_spreadsheets_calculate_comes_through() => Assert.That(
        _database.Ask("SELECT headline, claim.text, source.name FROM articles JOIN claims AS claim USING (path) JOIN sources AS source USING (path) WHERE path = 'hostile.news'"),
        Is.EqualTo(new[] { "=HYPERLINK(\"https://a.example\"), \"dam\" | -1,\r\n\"b\";\t\0👩🏽‍⚕️ | a \"clerk\", tired" }));

    [Test]
    public void The_text_of_an_article_is_whole() => Assert.That(
        _database.Ask("SELECT path, md5(text) FROM articles"),
        Is.EquivalentTo(_articles.Select(article => $"{article["path"]} | {Md5Of((string)article["text"]!)}")));

    [TestCase("attributions", "claim", "claims")]
    [TestCase("attribution_sources", "attribution", "attributions")]
    [TestCase("attribution_sources", "source", "sources")]
    [TestCase("claim_relations", "claim", "claims")]
    [TestCase("mentions", "entity", "entities")]
    [TestCase("mentions", "source", "sources")]
    [TestCase("sources", "entity", "entities")]
    public void What_a_row_refers_to_is_there(string table, string column, string referred) => Assert.That(
        _database.Ask($"SELECT path, {column} FROM {table} AS row WHERE {column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {referred} AS other WHERE other.path = row.path AND other.id = row.{column})"),
        Is.Empty);

    [TestCase("entities")]
    [TestCase("sources")]
    [TestCase("claims")]
    [TestCase("attributions")]
    public void Path_and_id_are_the_key(string table) =>
        Assert.That(_database.Ask($"SELECT path, id FROM {table} GROUP BY path, id HAVING count(*) > 1"), Is.Empty);

    [Test]
    public void Columns_are_those_that_are_announced() => Assert.Multiple(() =>
    {
        foreach (var table in ArticleTables.All)
            Assert.That(_database.Ask($"SELECT column_name FROM (DESCRIBE {table.Name})"), Is.EqualTo(table.Columns.Select(column => column.Name)));
    });

    [Test]
    public void What_is_json_can_be_read_as_such() => Assert.Multiple(() =>
    {
        foreach (var table in ArticleTables.All)
        {
            foreach (var column in table.Columns.Where(column => column.Type == ColumnType.Json))
                Assert.That(_database.Ask($"SELECT {column.Name} FROM {table.Name} WHERE NOT json_valid({column.Name})"), Is.Empty, column.Name);
        }
    });

    private static string NameOf(JsonNode article, string source) =>
        article["entities"]!.AsArray().FirstOrDefault(entity => (string?)entity!["id"] == source)?["name"]?.ToString() ?? SourceOf(article, source)["description"]!.ToString();

    private static JsonNode SourceOf(JsonNode article, string id) => article["sources"]!.AsArray().Single(source => (string?)source!["id"] == id)!;

    private static IEnumerable<JsonNode> AttributionsOf(JsonNode article, JsonNode claim) =>
        article["attributions"]!.AsArray().Where(said => (string?)said!["claim"] == (string?)claim["id"])!;

    /// <summary>As DuckDB orders text.</summary>
    private static readonly Comparer<string> Utf8Order = Comparer<string>.Create((left, right) =>
        System.Text.Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(right)));

#pragma warning disable CA5351 // No secret: the hash that DuckDB has.
    private static string Md5Of(string text) => Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351

    private (int ExitCode, string Output, string Error) Tool(params string[] arguments) =>
        ProgramRun.End(_program.Start(Path.Combine(AppContext.BaseDirectory, "NewsMarkup.Tool"), arguments), input: "");
}
