using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>The article as readers see it: one page that needs no script and asks nobody for anything but its pictures.</summary>
internal sealed class ReaderArticle
{
    private const int WordsOfLink = 90;

    private readonly ArticleModel _article;
    private readonly string _name;
    private readonly HtmlWriter _html = new();
    private readonly ReaderWords _words;
    private readonly ImmutableArray<(Attribution Attribution, string Say)> _notes;
    private readonly ILookup<TaggedSpan, int> _notesOf;

    private ReaderArticle(Compilation compilation)
    {
        _article = compilation.Article;
        _name = compilation.Name;
        _words = ReaderWords.In(_article.Meta.Language);
        _notes = [.. _article.Attributions.Where(attribution => !attribution.Span.Text.IsEmpty && !attribution.Sources.IsEmpty).Select(attribution => (attribution, _words.NoteOn(attribution)))];
        _notesOf = _notes.SelectMany((note, index) => note.Attribution.Parts.Select(part => (part, index))).ToLookup(pair => pair.part, pair => pair.index);
    }

    /// <summary>Writes the page.</summary>
    /// <param name="compilation">The article.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="head">What the page's head holds besides, as HTML that is safe there; nothing where null.</param>
    public static void Write(Compilation compilation, IBufferWriter<byte> output, string? head = null)
    {
        var page = new ReaderArticle(compilation);
        page.WritePage(head);
        page._html.WriteTo(output);
    }

    private void WritePage(string? head)
    {
        var meta = _article.Meta;
        _html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", meta.Language ?? "und"), ("dir", TextDirection.Of(meta.Language))).Line();
        _html.Open("head").Line().Open("meta", ("charset", "utf-8")).Line();
        _html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content",
            $"default-src 'none'; style-src {PageFile.ArticleStyle.Hash}; img-src 'self' http: https:; base-uri 'none'; form-action 'none'")).Line();
        _html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        _html.Element("title", meta.Headline ?? _name).Line();
        WriteMeta("description", meta["standfirst"]);
        foreach (var writer in meta.All("byline"))
            WriteMeta("author", writer);
        if (SafeAddress.OfPage(meta["url"]) is { } url)
            _html.Open("link", ("rel", "canonical"), ("href", url)).Line();
        _html.Raw(head ?? "").Open("style").Raw(PageFile.ArticleStyle.Content).Close("style").Line().Close("head").Line();
        _html.Open("body").Line().Open("main").Line().Open("article").Line();
        PageHeader.Write(_article, _name, _words, _html);
        WriteBlocks();
        WriteFooter();
        _html.Close("article").Line();
        WriteNotes();
        _html.Close("main").Line().Close("body").Line().Close("html").Line();
    }

    private void WriteMeta(string name, string? content)
    {
        if (content is not null)
            _html.Open("meta", ("name", name), ("content", content)).Line();
    }

    private void WriteBlocks()
    {
        var body = new ArticleBody(_article, _html, SaidOf);
        var isInList = false;
        foreach (var block in _article.Blocks)
        {
            if (isInList != (block.Kind == "item"))
                _ = isInList ? _html.Close("ul").Line() : _html.Open("ul").Line();
            isInList = block.Kind == "item";
            Write(block, body);
        }

        if (isInList)
            _html.Close("ul").Line();
    }

    private void Write(Block block, ArticleBody body)
    {
        switch (block.Kind)
        {
            case "heading":
                body.Write(block, "h2");
                break;
            case "item":
                body.Write(block, "li");
                break;
            case "blockquote":
                _html.Open("blockquote");
                body.Write(block, "p");
                _html.Close("blockquote").Line();
                break;
            case "caption":
                WriteFigure(block, body);
                break;
            case "correction":
                _html.Open("aside", ("class", "correction"));
                PageHeader.WriteTime(_html, block.Span?.Attributes["when"]);
                body.Write(block, "p");
                _html.Close("aside").Line();
                break;
            default:
                body.Write(block, "p");
                break;
        }
    }

    private void WriteFigure(Block block, ArticleBody body)
    {
        var attributes = block.Span!.Attributes;
        _html.Open("figure");
        if (SafeAddress.OfPicture(attributes["image"]) is { } picture)
            _html.Open("img", ("src", picture), ("alt", attributes["alt"] ?? ""), ("loading", "lazy"));
        _html.Open("figcaption");
        body.Write(block, "span");
        if (attributes["credit"] is { } credit)
            _html.Element("small", credit, ("class", "credit"));
        _html.Close("figcaption").Close("figure").Line();
    }

    private void WriteFooter()
    {
        var meta = _article.Meta;
        var lines = meta.All("contributor").Append(meta["publisher"]).Append(meta["rights"]).Where(line => line is not null).ToList();
        if (lines.Count == 0)
            return;
        _html.Open("footer");
        foreach (var line in lines)
            _html.Element("p", line);
        _html.Close("footer").Line();
    }

    private ImmutableArray<(string Name, string? Value)> SaidOf(TaggedSpan span)
    {
        ImmutableArray<int> notes = [.. _notesOf[span]];
        if (notes.IsEmpty || span.Text.IsEmpty)
            return [];
        var isFirst = notes.Any(note => _notes[note].Attribution.Span == span);
        return
        [
            ("id", isFirst ? $"said-{notes[0] + 1}" : null),
            ("tabindex", "0"),
            ("data-note", string.Join("\n", notes.Select(note => _notes[note].Say))),
            ("aria-describedby", string.Join(' ', notes.Select(note => $"note-{(note + 1).ToString(CultureInfo.InvariantCulture)}"))),
        ];
    }

    private void WriteNotes()
    {
        if (_notes.IsEmpty)
            return;
        var isForeign = _words.Language != _article.Meta.Language?.Split('-')[0];
        _html.Open("details", ("class", "notes"), ("lang", isForeign ? _words.Language : null), ("dir", isForeign ? "ltr" : null)).Line();
        _html.Element("summary", _words.WhoSaysWhat).Line().Open("ol").Line();
        foreach (var (index, (attribution, say)) in _notes.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            var first = (_notesOf[attribution.Span].First() + 1).ToString(CultureInfo.InvariantCulture);
            _html.Open("li").Element("span", say, ("id", $"note-{number}")).Text(" ");
            _html.Element("a", ShortWords.Of(_article.Text.Slice(attribution.Span.Text), WordsOfLink), ("href", $"#said-{first}"), ("dir", "auto"));
            _html.Close("li").Line();
        }

        _html.Close("ol").Line().Close("details").Line();
    }
}
