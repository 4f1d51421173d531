using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The tags as W3C Web Annotations of the clean copy, one for each span, found again by words and by position in code points.</summary>
internal sealed class WebAnnotation
{
    /// <summary>The format of a body that is a tag, without its braces.</summary>
    public const string TagFormat = "text/x-newsmarkup";

    /// <summary>The format of a body that is the lines of a header.</summary>
    public const string HeaderFormat = "text/x-newsmarkup-header";

    /// <summary>How many characters beside the words help to find them in a text that was edited.</summary>
    private const int ContextLength = 32;

    private readonly Compilation _compilation;
    private readonly string _text;
    private readonly CodePoints _codePoints;

    private WebAnnotation(Compilation compilation)
    {
        _compilation = compilation;
        _text = compilation.Article.Text.Value;
        _codePoints = new CodePoints(_text);
    }

    /// <summary>Writes a page of annotations, with a line end after it. They are about the file <c>NAME.txt</c>, which holds the text.</summary>
    public static void Write(Compilation compilation, IBufferWriter<byte> output) =>
        JsonParts.WriteDocument(output, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, new WebAnnotation(compilation).WritePage);

    private void WritePage(Utf8JsonWriter json)
    {
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", FileNamed(".webanno.json"));
        json.WriteString("type", "AnnotationPage");
        var spans = _compilation.Article.Spans.Where(span => span is { IsBroken: false, Kind: not null and not { Role: SpanRole.Note } });
        json.WriteStartArray("items");
        json.WriteStartObject();
        WriteHeader(json);
        json.WriteEndObject();
        foreach (var (number, span) in spans.Index())
        {
            json.WriteStartObject();
            WriteAnnotation(json, span, number + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The header is an annotation of the whole text.</summary>
    private void WriteHeader(Utf8JsonWriter json)
    {
        var article = _compilation.Article;
        IEnumerable<string> lines =
        [
            .. article.Meta.Fields.Select(field => $"{field.Key.Text}: {field.Value.Text}"),
            .. article.Entities.Select(entity => entity.Declaration)
                .Concat(article.Sources.Where(source => source.Entity is null).Select(source => source.Declaration).OfType<Declaration>())
                .Concat(article.Claims.Select(claim => claim.Review).OfType<Declaration>().Distinct())
                .Select(DeclarationText.Line),
        ];
        json.WriteString("id", $"{FileNamed(".webanno.json")}#header");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteStartArray("body");
        WriteText(json, "describing", HeaderFormat, string.Concat(lines.Select(line => line + "\n")));
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", FileNamed(".txt"));
        json.WriteEndObject();
    }

    private void WriteAnnotation(Utf8JsonWriter json, TaggedSpan span, int number)
    {
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{FileNamed(".webanno.json")}#s{number}"));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", span switch
        {
            { IsClaim: true } => "assessing",
            { Kind.Name: "link" } => "linking",
            _ when span.Kind == SpanKinds.Mention => "identifying",
            _ => "classifying",
        });
        json.WriteStartArray("body");
        WriteText(json, "classifying", "text/plain", span.Kind!.Name);
        WriteText(json, "describing", TagFormat, string.Join(' ', Items(span)));
        foreach (var declaration in span.Mentions.Select(mention => _compilation.Article.Scope.Find(mention)).OfType<Declaration>())
            WriteIdentity(json, declaration);
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", FileNamed(".txt"));
        WriteSelectors(json, span.Text);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, Declaration declaration)
    {
        WriteText(json, "tagging", "text/plain", declaration.Name);
        if (WebAddress.FirstOf(declaration.SameAs) is not { } address)
            return;
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", "identifying");
        json.WriteString("source", address);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string purpose, string format, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", format);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    /// <summary>Words that are none cannot be quoted; they have a position alone.</summary>
    private void WriteSelectors(Utf8JsonWriter json, TextSpan words)
    {
        json.WriteStartArray("selector");
        if (!words.IsEmpty)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", _text.AsSpan(words.Start, words.Length));
            var start = Whole(Math.Max(0, words.Start - ContextLength));
            json.WriteString("prefix", _text.AsSpan(start, words.Start - start));
            json.WriteString("suffix", _text.AsSpan(words.End, Whole(Math.Min(_text.Length, words.End + ContextLength)) - words.End));
            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", _codePoints.FromUtf16(words.Start));
        json.WriteNumber("end", _codePoints.FromUtf16(words.End));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>An offset that cuts no character in half.</summary>
    private int Whole(int at) => at > 0 && at < _text.Length && char.IsSurrogatePair(_text[at - 1], _text[at]) ? at + 1 : at;

    /// <summary>What the tag says, as it is written; what is for colleagues alone is left out.</summary>
    private static IEnumerable<string> Items(TaggedSpan span) =>
    [
        .. span.Kind == SpanKinds.Mention ? span.Mentions.Select(mention => $"@{mention}") : [span.Kind!.Name],
        .. span.Name is { } name ? [$"#{name}"] : Array.Empty<string>(),
        .. span.Attributes.Given(attribute => AttributeDefinitions.Find(AttributeDefinitions.OfEverySpan, attribute.Key) is null)
            .SelectMany(DeclarationText.Items),
    ];

    private string FileNamed(string extension) => Uri.EscapeDataString(_compilation.Name) + extension;
}
