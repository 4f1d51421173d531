using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Where a tag names a source.</summary>
internal static class SourcePlace
{
    /// <summary>The value of <c>by=</c>, or else <c>via=</c>, that names the source; the tag's kind where none does.</summary>
    public static TextSpan Of(Attribution attribution, Source source)
    {
        foreach (var value in attribution.Span.Attributes.Values("by").Concat(attribution.Span.Attributes.Values("via")))
        {
            var names = value.IsReference ? value.Id == source.Id : string.Equals(value.Value, source.Description, StringComparison.OrdinalIgnoreCase);
            if (names)
                return attribution.Span.PlaceOf(value);
        }

        return attribution.Span.Block.KindToken?.Span ?? attribution.Span.Block.Span;
    }

    /// <summary>All that the tag says of its sources: from the first value of <c>by=</c> to the last; the tag's kind where there is none.</summary>
    public static TextSpan OfAll(Attribution attribution)
    {
        var values = attribution.Span.Attributes.Values("by").Select(attribution.Span.PlaceOf).ToList();
        return values.Count > 0
            ? TextSpan.FromBounds(values[0].Start, values[^1].End)
            : attribution.Span.Block.KindToken?.Span ?? attribution.Span.Block.Span;
    }
}
