using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>The compiled article: everything the tags say, with offsets into the clean text. grammar/article.schema.json describes it.</summary>
/// <remarks>The same article gives the same bytes: keys stand in a fixed order, lists in the order of the text.</remarks>
public static class NativeJson
{
    /// <summary>The version of the format.</summary>
    public const string FormatVersion = "1.0";

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    internal static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>Writes the article indented, for people to read, with a line end after it.</summary>
    public static void Write(ArticleModel article, IBufferWriter<byte> output) => Write(article, output, Indented);

    /// <summary>Writes the article on one line, with a line end after it.</summary>
    public static void WriteLine(ArticleModel article, IBufferWriter<byte> output) => Write(article, output, OneLine);

    private static void Write(ArticleModel article, IBufferWriter<byte> output, JsonWriterOptions options)
    {
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            WriteMembers(json, article);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes the members of the article's object.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, ArticleModel article)
    {
        json.WriteString("newsmarkup", FormatVersion);
        json.WriteString("offsetUnit", "utf-16");
        WriteMeta(json, article.Meta);
        json.WriteString("text", article.Text.Value);
        json.WriteString("textSha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text.Value))));
        json.WriteArray("blocks", article.Blocks, (json, block) => WriteBlock(json, block, article.Scope));
        json.WriteArray("entities", article.Entities, (json, entity) => WriteEntity(json, entity, article));
        json.WriteArray("sources", article.Sources, (json, source) => WriteSource(json, source, article));
        json.WriteArray("claims", article.Claims, (json, claim) => WriteClaim(json, claim, article.Text));
        json.WriteArray("attributions", article.Attributions, (json, attribution) => WriteAttribution(json, attribution, article));
        json.WriteArray("spans", article.Spans.Where(IsMark), (json, span) => WriteSpan(json, span, article.Scope));
    }

    private static void WriteMeta(Utf8JsonWriter json, ArticleMeta meta)
    {
        json.WriteStartObject("meta");
        foreach (var key in HeaderKeys.InOrder)
        {
            if (HeaderKeys.Repeated.Contains(key))
                json.WriteStrings(key, meta.All(key));
            else
                json.WriteOptional(key, meta[key]);
        }

        var custom = meta.OwnFields().ToList();
        if (custom.Count > 0)
        {
            json.WriteStartObject("custom");
            foreach (var field in custom)
                json.WriteStrings(field.Key, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block, DeclarationScope scope)
    {
        json.WriteString("id", block.Id);
        json.WriteString("kind", block.Kind);
        json.WriteRange(block.Text);
        if (block.Span is not { } span)
            return;
        foreach (var attribute in span.Attributes.Given(IsOfBlock))
            json.WriteString(attribute.Key, attribute.Values[0].Value);
        if (span.Attributes.Given(IsFurther).Any())
            json.WriteAttributes(span.Attributes, scope, IsFurther);

        static bool IsOfBlock(AttributeMap.Entry attribute) => attribute.Definition is { } definition && SpanKinds.OfBlocks.Contains(definition);
        static bool IsFurther(AttributeMap.Entry attribute) => JsonParts.IsPublished(attribute) && !IsOfBlock(attribute);
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity, ArticleModel article)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("kind", entity.Declaration.Kind);
        json.WriteString("name", entity.Declaration.Name);
        json.WriteStrings("aka", entity.Declaration.Aka);
        json.WriteStrings("sameAs", entity.Declaration.SameAs);
        json.WriteAttributes(entity.Declaration.Attributes, article.Scope, attribute => attribute.Key is not ("aka" or "sameAs" or "type"));
        json.WriteArray("mentions", entity.Mentions, (json, mention) => WriteMention(json, mention, article.Text));
    }

    private static void WriteSource(Utf8JsonWriter json, Source source, ArticleModel article)
    {
        json.WriteString("id", source.Id);
        json.WriteString("type", EnumWords.Word(source.Type));
        json.WriteOptional("entity", source.Entity?.Id);
        json.WriteOptional("description", source.Description);
        var own = source.Entity is null ? source.Declaration?.Attributes : null;
        json.WriteOptional("reason", own?["reason"]);
        json.WriteAttributes(own, article.Scope, attribute => attribute.Key is not ("type" or "reason"));
        json.WriteArray("mentions", source.Mentions, (json, mention) => WriteMention(json, mention, article.Text));
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention, ArticleText text)
    {
        json.WriteRange(mention.Text);
        json.WriteString("text", text.Characters(mention.Text));
        json.WriteString("form", EnumWords.Word(mention.Form));
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, ArticleText text)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("text", string.Join(' ', ContentOf(claim.Parts).Select(text.Slice)));
        json.WriteOptional("type", claim.Type);
        json.WriteOptional("status", claim.Status);
        json.WriteStrings("about", claim.About.Select(symbol => symbol.Id));
        json.WriteStrings("cite", claim.Cite);
        if (claim.Review is { } review)
            WriteReview(json, review);
        json.WriteArray("content", ContentOf(claim.Parts), JsonParts.WriteRange);
        json.WriteStrings("contradicts", claim.Contradicts.Select(other => other.Id));
        json.WriteStrings("supports", claim.Supports.Select(other => other.Id));
        json.WriteStrings("repeats", claim.Repeats.Select(other => other.Id));
    }

    private static void WriteReview(Utf8JsonWriter json, Declaration review)
    {
        json.WriteStartObject("review");
        foreach (var key in new[] { "url", "author", "rating", "best", "worst" })
            json.WriteOptional(key, review.Attributes[key]);
        json.WriteString("name", review.Name);
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, Attribution attribution, ArticleModel article)
    {
        json.WriteString("id", attribution.Id);
        json.WriteString("claim", attribution.Claim.Id);
        json.WriteStrings("sources", attribution.Sources.Select(source => source.Id));
        json.WriteString("stance", EnumWords.Word(attribution.Stance));
        json.WriteString("mode", EnumWords.Word(attribution.Mode));
        json.WriteArray("cue", attribution.Cues, (json, cue) =>
        {
            json.WriteRange(cue.Text);
            json.WriteString("text", article.Text.Characters(cue.Text));
        });
        json.WriteArray("content", ContentOf(attribution.Parts), JsonParts.WriteRange);
        json.WriteOptional("parent", attribution.Parent?.Id);
        json.WriteStrings("via", attribution.Via.Select(source => source.Id));
        json.WriteStrings("to", attribution.To.Select(symbol => symbol.Id));
        json.WriteOptional("when", attribution.When);
        json.WriteAttributes(attribution.Span.Attributes, article.Scope, JsonParts.IsFurtherOnClaim);
    }

    private static void WriteSpan(Utf8JsonWriter json, TaggedSpan span, DeclarationScope scope)
    {
        json.WriteString("kind", span.Kind!.Name);
        json.WriteRange(span.Text);
        json.WriteAttributes(span.Attributes, scope, JsonParts.IsPublished);
    }

    private static bool IsMark(TaggedSpan span) => span.Kind is { Role: SpanRole.Mark } kind && kind != SpanKinds.Mention;

    private static IEnumerable<TextSpan> ContentOf(ImmutableArray<TaggedSpan> parts) => parts.Select(part => part.Text).Where(part => !part.IsEmpty);
}
