using NewsMarkup.Compile.Tagging;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Gold;

/// <summary>Turns a gold article into NewsMarkup that compiles to it again.</summary>
internal static class GoldTagger
{
    private static readonly string[] SpanKindsUnderMentions = ["link", "title", "scare", "em", "strong"];

    /// <summary>The source: a header, and the text with its tags.</summary>
    /// <exception cref="InvalidOperationException">Two spans of the gold cross.</exception>
    public static string Tag(GoldArticle gold) =>
        string.Concat(GoldHeader.Lines(gold).Select(line => line + "\n")) + TaggedText.Write(gold.Text, Tags(gold));

    /// <summary>Of tags with one range the outer one comes first.</summary>
    private static IEnumerable<PlacedTag> Tags(GoldArticle gold)
    {
        var attributions = new AttributionTags(gold);
        return
        [
            .. Blocks(gold),
            .. attributions.Content(),
            .. Spans(gold, kind => kind == "fact"),
            .. attributions.Cues(),
            .. Spans(gold, kind => kind != "fact" && !SpanKindsUnderMentions.Contains(kind)),
            .. Mentions(gold),
            .. SpanKindsUnderMentions.SelectMany(kind => Spans(gold, other => other == kind)),
        ];
    }

    private static IEnumerable<PlacedTag> Blocks(GoldArticle gold) =>
        from block in gold.Blocks
        where block.Kind != "paragraph"
        let attributes = block.Attributes.Select(attribute => AttributeText.Pair(attribute.Key, attribute.Value.GetString()!))
        select new PlacedTag(TextSpan.FromBounds(block.Start, block.End), [block.Kind, .. attributes]);

    private static IEnumerable<PlacedTag> Spans(GoldArticle gold, Func<string, bool> isWanted) =>
        from span in gold.Spans
        where isWanted(span.Kind)
        select new PlacedTag(TextSpan.FromBounds(span.Start, span.End), [span.Kind, .. AttributeText.Pairs(span.Attributes)]);

    /// <summary>The same words may mention several entities: one tag with several ids.</summary>
    private static IEnumerable<PlacedTag> Mentions(GoldArticle gold) =>
        from owner in gold.Entities.Select(entity => (entity.Id, entity.Mentions)).Concat(gold.Sources.Select(source => (source.Id, source.Mentions)))
        from mention in owner.Mentions
        group owner.Id by (mention.Start, mention.End, mention.Form) into ids
        select new PlacedTag(TextSpan.FromBounds(ids.Key.Start, ids.Key.End), [.. ids.Select(id => $"@{id}"), AttributeText.Pair("form", ids.Key.Form)]);
}
