using System.Buffers;
using NewsMarkup.Cli.Files;
using NewsMarkup.Compile;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>Schemas have the last word: our own on the compiled article, IPTC's on ninjs.</summary>
internal sealed class OutputSchemaTests
{
    [Test]
    public void Every_compiled_example_and_gold_article_is_valid() => EachIsValid("json", Repository.PathOf("grammar/article.schema.json"));

    [TestCase("ninjs", "schemas/ninjs-3.1.json")]
    [TestCase("ninjs-2.2", "schemas/ninjs-2.2.json")]
    public void Every_example_and_gold_article_is_valid_for_iptc(string format, string schema) => EachIsValid(format, SharedFolder.PathOf(schema));

    private static void EachIsValid(string format, string schema)
    {
        using var program = new ProgramRun();
        var files = Articles().Select((article, index) =>
        {
            var written = new ArrayBufferWriter<byte>();
            OutputFormats.Find(format)!.Parts[0].Write(new Compilation(article, $"an article {index}"), written);
            program.WriteBytes($"{index}.json", written.WrittenSpan.ToArray());
            return program.PathOf($"{index}.json");
        }).ToArray();

        Assert.That(SchemaValidator.Files(schema, files), Is.EqualTo($"{files.Length} valid, 0 invalid"));
    }

    private static IEnumerable<ArticleModel> Articles() =>
    [
        .. ExampleFolder.Names.Select(name => ArticleFile.Read(ExampleFolder.PathOf(name)).Bind(new RegisterFiles(DiskFiles.All))),
        .. Directory.EnumerateFiles(SharedFolder.PathOf("."), "*gold.json", SearchOption.AllDirectories)
            .Select(path => ArticleModel.Bind(SyntaxTree.Parse(NativeImporter.Import(new ImportInput(path, File.ReadAllBytes(path))).Article.ToString()))),
        ArticleModel.Bind(SyntaxTree.Parse(
            "---\nurl: https://paper.example/a b?q=[x]\nstatus: publish\ndate: 2026-03-14T09:30Z\n@org a \"A\" {sameAs=no-address}\n---\n[x & <y>]{heading}\n\n[A]{@a} 👩🏽‍⚕️ [z]{link href=\"a\\\"b\"}")),
    ];
}
