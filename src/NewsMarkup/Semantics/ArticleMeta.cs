using System.Collections.Immutable;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics;

/// <summary>What the header says about the article.</summary>
public sealed class ArticleMeta
{
    /// <summary>Reads a header; all is missing where there is none.</summary>
    public ArticleMeta(HeaderSyntax? header)
    {
        Fields = header is null ? [] : [.. header.Fields];
        Language = this["language"];
        IsLight = this["level"] == "light";
    }

    /// <summary>The lines <c>key: value</c>, in order.</summary>
    public ImmutableArray<FieldSyntax> Fields { get; }

    /// <summary>The value of the first line with a key; null when there is none, or its value is none that the key takes.</summary>
    public string? this[string key] => Find(key)?.Value.Text is { } value && HeaderKeys.Takes(key, value) ? value : null;

    /// <summary>The headline; null when the header has none.</summary>
    public string? Headline => this["headline"];

    /// <summary>The date or date and time as written; null when the header has none, or none that can be read.</summary>
    public string? Date => this["date"];

    /// <summary>The language as a BCP 47 tag; null when the header does not say.</summary>
    public string? Language { get; }

    /// <summary>True when the article is tagged at the light level: quotes, claims and sources.</summary>
    public bool IsLight { get; }

    /// <summary>The first line with a key; null when there is none.</summary>
    public FieldSyntax? Find(string key)
    {
        foreach (var field in Fields)
        {
            if (field.Key.Text == key)
                return field;
        }

        return null;
    }

    /// <summary>The values of keys that the language does not know, by key.</summary>
    internal IEnumerable<IGrouping<string, string>> OwnFields() =>
        Fields.Where(field => !HeaderKeys.IsKnown(field.Key.Text)).GroupBy(field => field.Key.Text, field => field.Value.Text);

    /// <summary>The values of all lines with a key, in order.</summary>
    public IEnumerable<string> All(string key) => Fields.Where(field => field.Key.Text == key).Select(field => field.Value.Text);
}
