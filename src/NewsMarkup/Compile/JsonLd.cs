using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile;

/// <summary>The article as schema.org knows it, in JSON-LD that is safe inside a script element: a NewsArticle with its quotations and claims.</summary>
internal sealed class JsonLd
{
    /// <summary>It escapes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and the separators that end a line of script.</summary>
    private static readonly JavaScriptEncoder SafeInScript = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly ImmutableArray<string> NeededOfReviews = ["author", "rating", "best", "worst"];

    private readonly ArticleModel _article;
    private readonly string _id;

    private JsonLd(ArticleModel article)
    {
        _article = article;
        _id = WebAddress.Of(article.Meta["url"]) ?? "#article";
    }

    /// <summary>Writes the article, with a line end after it.</summary>
    public static void Write(ArticleModel article, IBufferWriter<byte> output) => JsonParts.WriteDocument(output, SafeInScript, new JsonLd(article).WriteArticle);

    private void WriteArticle(Utf8JsonWriter json)
    {
        var meta = _article.Meta;
        var about = _article.Claims.SelectMany(claim => claim.About).OfType<Entity>().ToHashSet();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", _id);
        json.WriteOptional("url", WebAddress.Of(meta["url"]));
        json.WriteOptional("headline", meta.Headline);
        json.WriteOptional("description", meta["standfirst"]);
        json.WriteOptional("datePublished", meta.Date);
        json.WriteOptional("dateModified", meta["corrected"] ?? meta["updated"]);
        json.WriteOptional("inLanguage", meta.Language);
        json.WriteArray("author", meta.All("byline"), (json, name) => WriteNamed(json, "Person", name));
        json.WriteArray("contributor", meta.All("contributor"), (json, name) => WriteNamed(json, "Person", name));
        if (meta["publisher"] is { } publisher)
            WriteObject(json, "publisher", json => WriteNamed(json, "NewsMediaOrganization", publisher));
        json.WriteOptional("articleSection", meta["section"]);
        json.WriteOptional("dateline", meta["dateline"]);
        json.WriteOptional("copyrightNotice", meta["rights"]);
        json.WriteString("articleBody", _article.Text.Value);
        json.WriteArray("about", _article.Entities.Where(about.Contains), WriteEntity);
        json.WriteArray("mentions", _article.Entities.Where(entity => !entity.Mentions.IsEmpty && !about.Contains(entity)), WriteEntity);
        json.WriteArray("citation", Citations().Distinct(), WriteCitation);
        json.WriteArray("hasPart", Parts(), (json, write) => write(json));
    }

    private IEnumerable<Action<Utf8JsonWriter>> Parts() =>
    [
        .. _article.Attributions.Where(attribution => attribution.Mode == SpeechMode.Direct && WordsOf(attribution.Parts).Length > 0)
            .Select<Attribution, Action<Utf8JsonWriter>>(attribution => json => WriteQuotation(json, attribution)),
        .. _article.Claims.Where(claim => WordsOf(claim.Parts).Length > 0).Select<Claim, Action<Utf8JsonWriter>>(claim => json => WriteClaim(json, claim)),
    ];

    private void WriteQuotation(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteString("@type", "Quotation");
        json.WriteString("text", WordsOf(attribution.Parts));
        json.WriteArray("spokenByCharacter", attribution.Sources.Where(IsAgent), WriteAgent);
    }

    private void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("@type", "Claim");
        json.WriteString("@id", $"#{claim.Id}");
        json.WriteString("text", WordsOf(claim.Parts));
        var sayers = claim.Attributions.Where(attribution => attribution.Stance == Stance.Asserts).SelectMany(attribution => attribution.Sources).Distinct();
        json.WriteArray("author", sayers.Where(IsAgent), WriteAgent);
        WriteReference(json, "appearance", _id);
        json.WriteArray("citation", claim.Cite, WriteCitation);
        if (claim.Review is { } review && IsComplete(review))
            WriteObject(json, "review", json => WriteReview(json, claim, review));
    }

    /// <summary>Half a review is worth nothing to those who read them, and is refused by their validators.</summary>
    private static bool IsComplete(Declaration review) =>
        WebAddress.Of(review.Attributes["url"]) is not null
        && NeededOfReviews.All(key => review.Attributes[key] is not null)
        && review.Syntax.Name is not null;

    private void WriteReview(Utf8JsonWriter json, Claim claim, Declaration review)
    {
        json.WriteString("@type", "ClaimReview");
        json.WriteString("url", WebAddress.Of(review.Attributes["url"]));
        json.WriteString("claimReviewed", WordsOf(claim.Parts));
        WriteReference(json, "itemReviewed", $"#{claim.Id}");
        WriteObject(json, "author", json => WriteNamed(json, "Organization", review.Attributes["author"]!));
        WriteObject(json, "reviewRating", json =>
        {
            json.WriteString("@type", "Rating");
            json.WriteString("ratingValue", review.Attributes["rating"]);
            json.WriteString("bestRating", review.Attributes["best"]);
            json.WriteString("worstRating", review.Attributes["worst"]);
            json.WriteString("alternateName", review.Name);
        });
    }

    private void WriteEntity(Utf8JsonWriter json, Entity entity)
    {
        var declaration = entity.Declaration;
        WriteNamed(json, TypeOf(declaration.Kind), declaration.Name);
        json.WriteStrings("alternateName", declaration.Aka);
        json.WriteStrings("sameAs", declaration.SameAs.Select(WebAddress.Of).OfType<string>());
        if (declaration.Kind != "person")
            return;
        json.WriteOptional("jobTitle", declaration.Attributes["role"]);
        if (declaration.Attributes.Values("affiliation") is [var affiliation, ..] && _article.Scope.Find(affiliation.IdCharacters) is { IsOrganisation: true } organisation)
            WriteObject(json, "affiliation", json => WriteNamed(json, "Organization", organisation.Name));
    }

    /// <summary>Papers and data are cited; they author nothing.</summary>
    private static bool IsAgent(Source source) => source.Type is not (SourceType.Document or SourceType.Dataset);

    private void WriteAgent(Utf8JsonWriter json, Source source)
    {
        if (source.Entity is { Declaration.Kind: "person" or "org" } entity)
        {
            WriteEntity(json, entity);
        }
        else if (source.Entity is { } other)
        {
            WriteNamed(json, "Organization", other.Declaration.Name);
        }
        else
        {
            json.WriteString("@type", source.Type is SourceType.Institution or SourceType.Media or SourceType.Collective ? "Organization" : "Person");
            json.WriteOptional("description", source.Description);
        }
    }

    private IEnumerable<string> Citations() =>
    [
        .. _article.Claims.SelectMany(claim => claim.Cite),
        .. _article.Spans.Where(span => span.Kind is { Role: SpanRole.Mark }).SelectMany(span => span.Attributes.Texts("cite")),
    ];

    private static void WriteCitation(Utf8JsonWriter json, string cited)
    {
        json.WriteString("@type", "CreativeWork");
        if (WebAddress.Of(cited) is { } address)
            json.WriteString("url", address);
        else
            json.WriteString("name", cited);
    }

    private string WordsOf(ImmutableArray<TaggedSpan> parts) => string.Join(' ', parts.Where(part => !part.Text.IsEmpty).Select(part => _article.Text.Slice(part.Text)));

    private static string TypeOf(string kind) => kind switch
    {
        "person" => "Person",
        "org" => "Organization",
        "place" => "Place",
        "event" => "Event",
        "work" => "CreativeWork",
        "product" => "Product",
        _ => "Thing",
    };

    private static void WriteNamed(Utf8JsonWriter json, string type, string name)
    {
        json.WriteString("@type", type);
        json.WriteString("name", name);
    }

    private static void WriteReference(Utf8JsonWriter json, string key, string id) => WriteObject(json, key, json => json.WriteString("@id", id));

    private static void WriteObject(Utf8JsonWriter json, string key, Action<Utf8JsonWriter> writeMembers)
    {
        json.WriteStartObject(key);
        writeMembers(json);
        json.WriteEndObject();
    }
}
