using System.Buffers;
using System.Text;
using CsCheck;
using NewsMarkup.Compile;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Tests;

/// <summary>Whatever a tag says, the JSON has the shape that the schema promises: what is refused is left out.</summary>
internal sealed class SchemaPropertyTests
{
    private const int Articles = 3000;

    private static readonly Gen<string> Value = Gen.OneOf(
        "\"\"", "\" \"", "a", "\"a clerk\"", "@p", "@o", "@s", "@r", "@nobody", "#a", "#b", "#nothing", "1", "-4.5", "1e9", "1,000", "\" 1 \"", "1\0", "٣",
        "2026", "2026-03-14", "2026-02-30", "12:00", "2004/2015", "../..", "--05-07", "2026-03-14T09:30Z", "soon", "٢٠٢٦", "fact", "disputed", "denies",
        "free-indirect", "anonymous", "described", "metonym", "\"\\\"\\\\\"", "👩🏽‍⚕️", "e\u0301", "C:\\new", "https://paper.example/?q=[a]");

    private static readonly Gen<string> Key = Gen.OneOf(
        Gen.OneOf([.. SpanKinds.All.Append(SpanKinds.Mention).SelectMany(kind => kind.Attributes).Select(attribute => attribute.Key).Distinct()]),
        Gen.OneOf([.. DeclarationKinds.All.SelectMany(kind => kind.Attributes).Select(attribute => attribute.Key).Distinct()]),
        Gen.OneOf("allow", "because", "until", "note", "x-desk", "colour"));

    private static readonly Gen<string> Attribute = Gen.Select(Key, Value.Array[1, 3], (key, values) =>
        AttributeKeys.IsList(key) ? $"{key}={string.Join(',', values)}" : $"{key}={values[0]}");

    private static readonly Gen<string> Attributes = Attribute.Array[0, 4].Select(attributes => string.Join(' ', attributes));

    private static readonly Gen<string> Span = Gen.Select(
        Gen.OneOf([.. SpanKinds.All.Select(kind => kind.Name), "", "@p", "@s @o", "clam", "claim", "claim", "quote"]),
        Gen.OneOf("", "", "#a", "#b", "#a #b", "#c1", "#d"),
        Attributes,
        (kind, name, attributes) => $"[words]{{{kind} {name} {attributes}}}");

    private static readonly Gen<string> Declaration = Gen.Select(
        Gen.OneOf([.. DeclarationKinds.All.Select(kind => kind.Name), "politician"]),
        Gen.OneOf("p", "o", "s", "r"),
        Attributes,
        (kind, id, attributes) => $"@{kind} {id} \"A name\" {{{attributes}}}");

    private static readonly Gen<string> Field = Gen.Select(
        Gen.OneOf([.. HeaderKeys.InOrder, "desk"]), Value, (key, value) => $"{key}: {value}");

    private static readonly Gen<string> Article = Gen.Select(
        Field.Array[0, 3], Declaration.Array[0, 5], Span.Array[0, 6], Gen.OneOf(" ", "\n\n", ". "),
        (fields, declarations, spans, between) => string.Join('\n', ["---", .. fields, .. declarations, "---", string.Join(between, spans)]));

    [Test]
    public void An_article_with_any_attributes_compiles_to_what_the_schema_says()
    {
        var compiled = new ArrayBufferWriter<byte>();
        foreach (var article in Article.Array[Articles].Single())
            NativeJson.WriteLine(ArticleModel.Bind(SyntaxTree.Parse(article)), compiled);

        Assert.That(SchemaValidator.Lines("grammar/article.schema.json", [Encoding.UTF8.GetString(compiled.WrittenSpan)]), Is.EqualTo($"{Articles} valid, 0 invalid"));
    }
}
