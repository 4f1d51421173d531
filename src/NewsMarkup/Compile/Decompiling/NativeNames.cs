using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>How tags and declarations refer to what a compiled article knows by ids.</summary>
internal sealed class NativeNames
{
    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reviews = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;

    public NativeNames(JsonPlace article, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var entity in article["entities"].Items)
            _declared.Add(entity["id"].Text);
        foreach (var source in article["sources"].Items)
        {
            if (source["type"].Text == "described")
                _descriptions[source["id"].Text] = source["description"].Text;
            else
                _declared.Add(source["id"].Text);
        }

        foreach (var review in article["claims"].Items.Select(claim => claim.Find("review")).OfType<JsonPlace>())
            _reviews.TryAdd(review.Value.GetRawText(), IdForReview());
    }

    /// <summary>The id of a review, of which the JSON says everything else.</summary>
    public string ReviewId(JsonPlace review) => _reviews[review.Value.GetRawText()];

    /// <summary>The item <c>by=@a,"a clerk"</c> for the ids of a list; nothing for an empty one.</summary>
    public IEnumerable<string> Sources(string key, IEnumerable<string> ids) => AttributeText.List(key, ids.Select(id =>
        _descriptions.TryGetValue(id, out var description) ? QuotedString.Quote(description) : $"@{id}"));

    /// <summary>The items of the object <c>attributes</c> on a kind of span.</summary>
    public IEnumerable<string> OfSpan(string kind, JsonPlace attributes) => Items(attributes, key => _vocabulary.Attribute(_vocabulary.SpanKind(kind), key));

    /// <summary>The items of the object <c>attributes</c> on a kind of declaration.</summary>
    public IEnumerable<string> OfDeclaration(string kind, JsonPlace attributes) =>
        Items(attributes, key => _vocabulary.Attribute(_vocabulary.DeclarationKind(kind), key));

    private IEnumerable<string> Items(JsonPlace attributes, Func<string, AttributeDefinition?> define)
    {
        foreach (var (key, value) in attributes.Members)
        {
            ImmutableArray<string> texts = value.Value.ValueKind == System.Text.Json.JsonValueKind.Array ? value.Texts : [value.Text];
            if (define(key) is { TakesReferences: true })
                texts = [.. texts.Select(text => _declared.Contains(text) ? $"@{text}" : QuotedString.Quote(text))];
            else
                texts = [.. texts.Select(AttributeText.Value)];
            foreach (var item in AttributeKeys.IsList(key) ? AttributeText.List(key, texts) : texts.Select(text => $"{key}={text}"))
                yield return item;
        }
    }

    private string IdForReview()
    {
        var number = _reviews.Count;
        string id;
        do
            id = string.Create(CultureInfo.InvariantCulture, $"review-{++number}");
        while (_declared.Contains(id));
        return id;
    }
}
