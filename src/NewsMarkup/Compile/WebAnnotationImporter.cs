using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Compile.Tagging;
using NewsMarkup.Format;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>Turns a page of Web Annotations and the text beside it back into an article. Only what is written in the notation is understood; the rest is noted.</summary>
public static class WebAnnotationImporter
{
    /// <summary>The article, in canonical form.</summary>
    /// <exception cref="ImportException">The page or its text cannot be read, or its annotations do not fit the text; the message names the place.</exception>
    public static Imported Import(ImportInput input)
    {
        var items = JsonPlace.Read(input)["items"].Items;
        var text = TextOf(items, input);
        var codePoints = new CodePoints(text.ToString());
        string[] header = [];
        var notes = ImmutableArray.CreateBuilder<string>();
        var tags = new List<(PlacedTag Tag, string Path)>();
        foreach (var item in items)
        {
            if (BodyOf(item, WebAnnotation.HeaderFormat) is { } lines)
                header = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            else if (BodyOf(item, WebAnnotation.TagFormat) is { } tag)
                tags.Add((new PlacedTag(PlaceOf(item["target"], text.ToString(), codePoints), tag), item.Path));
            else
                notes.Add($"`{item.Path}` has no body of the format `{WebAnnotation.TagFormat}` and was left out.");
        }

        TagCrossings.Refuse(tags.Select(tag => (tag.Tag.Words, tag.Path)));
        var source = ArticleFormatter.Format(SyntaxTree.Parse(HeaderText.Of(header, text.ToString()) + TaggedText.Write(text.ToString(), tags.Select(tag => tag.Tag))));
        var made = ArticleModel.Bind(SyntaxTree.Parse(source), input.Vocabulary);
        if (made.Text.Value != text.ToString() || made.Spans.Length != tags.Count)
            throw new ImportException("`$.items`: one of the bodies is no tag or header of NewsMarkup.");
        return new Imported(new SourceText(source, text.HasByteOrderMark)) { Notes = notes.DrainToImmutable() };
    }

    private static SourceText TextOf(ImmutableArray<JsonPlace> items, ImportInput input)
    {
        if (items.IsEmpty)
            throw new ImportException("`$.items`: there is no annotation, and so no text to annotate.");
        var source = items[0]["target"]["source"];
        var file = Uri.UnescapeDataString(source.Text);
        if (Path.GetFileName(file) != file || file is "" or "." or "..")
            throw new ImportException($"`{source.Path}`: the name of a file beside this one is expected.");
        foreach (var other in items.Select(item => item["target"]["source"]))
        {
            if (other.Text != source.Text)
                throw new ImportException($"`{other.Path}`: all annotations of a page are expected to be about `{file}`.");
        }

        var path = Path.Combine(Path.GetDirectoryName(input.Path) ?? "", file);
        return input.Open(path) is { } bytes
            ? new ImportInput(path, bytes).ReadText()
            : throw new ImportException($"`{source.Path}`: there is no file `{file}` beside this one; `newsmarkup build --to text` writes it.");
    }

    private static string? BodyOf(JsonPlace item, string format) =>
        item["body"].Items.Where(body => body.Find("format")?.Text == format).Select(body => body["value"].Text).FirstOrDefault();

    private static TextSpan PlaceOf(JsonPlace target, string text, CodePoints codePoints)
    {
        var selectors = target["selector"].Items;
        var position = selectors.Where(selector => selector["type"].Text == "TextPositionSelector").Cast<JsonPlace?>().FirstOrDefault()
            ?? throw new ImportException($"`{target.Path}.selector`: a TextPositionSelector is missing.");
        var (start, end) = (position["start"].Count, position["end"].Count);
        if (start > end || end > codePoints.Length)
        {
            throw new ImportException(string.Create(
                CultureInfo.InvariantCulture, $"`{position.Path}`: {start} to {end} is no range of the text, which has {codePoints.Length} code points."));
        }

        var place = TextSpan.FromBounds(codePoints.ToUtf16(start), codePoints.ToUtf16(end));
        var words = text.Substring(place.Start, place.Length);
        foreach (var quote in selectors.Where(selector => selector["type"].Text == "TextQuoteSelector").Select(selector => selector["exact"]))
        {
            if (quote.Text != words)
                throw new ImportException($"`{quote.Path}`: the text reads `{Diagnostics.Excerpt.Of(words)}` there; it was edited after it was annotated.");
        }

        return place;
    }
}
