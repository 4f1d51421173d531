using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The tags as W3C Web Annotations of the clean copy, one for each span, found again by words and by position in code points.</summary>
internal sealed class WebAnnotation
{
    /// <summary>How many characters beside the words help to find them in a text that was edited.</summary>
    private const int ContextLength = 32;

    private readonly Compilation _compilation;
    private readonly string _text;
    private readonly int[] _codePointsBefore;

    private WebAnnotation(Compilation compilation)
    {
        _compilation = compilation;
        _text = compilation.Article.Text.Value;
        _codePointsBefore = new int[_text.Length + 1];
        for (var at = 0; at < _text.Length; at++)
            _codePointsBefore[at + 1] = _codePointsBefore[at] + (at > 0 && char.IsSurrogatePair(_text[at - 1], _text[at]) ? 0 : 1);
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
        json.WriteArray("items", spans.Select((span, index) => (span, index + 1)), (json, numbered) => WriteAnnotation(json, numbered.span, numbered.Item2));
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
        WriteText(json, "describing", "text/x-newsmarkup", string.Join(' ', Items(span)));
        foreach (var declaration in span.Mentions.Select(mention => _compilation.Article.Scope.Find(mention.Id)).OfType<Declaration>())
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
        json.WriteNumber("start", _codePointsBefore[words.Start]);
        json.WriteNumber("end", _codePointsBefore[words.End]);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>An offset that cuts no character in half.</summary>
    private int Whole(int at) => at > 0 && at < _text.Length && char.IsSurrogatePair(_text[at - 1], _text[at]) ? at + 1 : at;

    /// <summary>What the tag says, as it is written; what is for colleagues alone is left out.</summary>
    private static IEnumerable<string> Items(TaggedSpan span) =>
    [
        .. span.Kind == SpanKinds.Mention ? span.Mentions.Select(mention => $"@{mention.Id}") : [span.Kind!.Name],
        .. span.Name is { } name ? [$"#{name}"] : Array.Empty<string>(),
        .. span.Attributes.Given(attribute => AttributeDefinitions.Find(AttributeDefinitions.OfEverySpan, attribute.Key) is null)
            .SelectMany(attribute => AttributeKeys.IsList(attribute.Key)
                ? [$"{attribute.Key}={string.Join(',', attribute.Values.Select(value => value.Text))}"]
                : attribute.Values.Select(value => $"{attribute.Key}={value.Text}")),
    ];

    private string FileNamed(string extension) => Uri.EscapeDataString(_compilation.Name) + extension;
}
