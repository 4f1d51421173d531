using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Where a tag says something.</summary>
internal static class TagPlace
{
    /// <summary>The first value of a key; the tag's kind where the key has none, the tag where it has no kind.</summary>
    public static TextSpan Of(TaggedSpan span, string key) =>
        span.Attributes.Values(key) is [var first, ..] ? span.PlaceOf(first) : Kind(span);

    /// <summary>The value of a key that refers to an id; the tag's kind where none does.</summary>
    public static TextSpan Of(TaggedSpan span, string key, string id) =>
        span.Attributes.Values(key).FirstOrDefault(value => value.IsReference && value.Id == id) is { } named ? span.PlaceOf(named) : Kind(span);

    /// <summary>The tag's kind; the whole tag where it has none.</summary>
    public static TextSpan Kind(TaggedSpan span) => span.Block.KindToken?.Span ?? span.Block.Span;
}
