using System.Buffers;
using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Html;

/// <summary>
/// The desk's view of an article in one page that asks nobody for anything: who says what, who denies it, on whom it rests, and what the
/// rules find. It names what readers do not see, such as who approved an anonymous source.
/// </summary>
internal sealed class DeskReport
{
    private readonly Compilation _compilation;
    private readonly ArticleModel _article;
    private readonly HtmlWriter _html = new();
    private readonly SourceNumbers _numbers;
    private readonly ILookup<TaggedSpan, Attribution> _attributions;

    private DeskReport(Compilation compilation)
    {
        _compilation = compilation;
        _article = compilation.Article;
        _numbers = new SourceNumbers(_article);
        _attributions = Speakers.BySpan(_article);
    }

    /// <summary>Writes the page.</summary>
    public static void Write(Compilation compilation, IBufferWriter<byte> output)
    {
        var report = new DeskReport(compilation);
        report.WritePage();
        report._html.WriteTo(output);
    }

    private void WritePage()
    {
        var title = _article.Meta.Headline ?? _compilation.Name;
        _html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Line().Open("head").Line();
        _html.Open("meta", ("charset", "utf-8")).Line();
        _html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content",
            $"default-src 'none'; style-src {PageFile.ReportStyle.Hash}; script-src {PageFile.ReportScript.Hash}; base-uri 'none'; form-action 'none'")).Line();
        _html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        _html.Open("meta", ("name", "robots"), ("content", "noindex")).Line();
        _html.Element("title", $"{title} – desk report").Line();
        _html.Open("style").Raw(PageFile.ReportStyle.Content).Close("style").Line().Close("head").Line();
        _html.Open("body").Line();
        WriteHead(title);
        _html.Open("main").Line();
        WriteArticle();
        WriteSection("claims", "Claims and denials", WriteClaims);
        WriteSection("sources", "Sources", new SourceTable(_article, _numbers, _html).Write);
        _html.Close("main").Line();
        _html.Open("script").Raw(PageFile.ReportScript.Content).Close("script").Line().Close("body").Line().Close("html").Line();
    }

    private void WriteHead(string title)
    {
        _html.Open("header", ("class", "top")).Line().Element("p", "Desk report", ("class", "kind")).Line();
        _html.Element("h1", title, ("lang", _article.Meta.Language), ("dir", "auto")).Line();
        WriteFacts();
        new ReportFigures(_compilation).Write(_html);
        _html.Open("nav", ("aria-label", "Report")).Element("a", "Article", ("href", "#article")).Element("a", "Claims and denials", ("href", "#claims"))
            .Element("a", "Sources", ("href", "#sources")).Close("nav").Line();
        _html.Close("header").Line();
    }

    private void WriteFacts()
    {
        var meta = _article.Meta;
        var facts = new[] { string.Join(", ", meta.All("byline")), meta.Date?.Replace('T', ' '), meta["status"], _compilation.Name };
        _html.Element("p", string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))), ("class", "facts")).Line();
    }

    private void WriteSection(string id, string title, Action write)
    {
        _html.Open("section", ("id", id), ("aria-labelledby", $"{id}-title")).Line().Element("h2", title, ("id", $"{id}-title")).Line();
        write();
        _html.Close("section").Line();
    }

    private void WriteClaims()
    {
        new ClaimChart(_article, _numbers, _html).Write();
        if (!_article.Claims.IsEmpty)
            _html.Element("h3", "Every claim, in the order of the article").Line();
        new ClaimList(_article, _numbers, _html).Write();
    }

    private void WriteArticle()
    {
        var notes = new MarginNotes(_compilation, _html);
        _html.Open("section", ("id", "article"), ("aria-labelledby", "article-title"), ("class", "reading")).Line();
        _html.Element("h2", "The article", ("id", "article-title")).Line();
        WriteVoices();
        _html.Open("div", ("class", "rows")).Line().Open("div", ("class", "row of-header")).Line();
        notes.Write(block: null);
        _html.Close("div").Line();
        var body = new ArticleBody(_article, _html, SaidOf);
        foreach (var block in _article.Blocks)
        {
            _html.Open("div", ("class", "row")).Open("div", ("class", "text"), ("lang", _article.Meta.Language), ("dir", TextDirection.Of(_article.Meta.Language)));
            Write(block, body);
            _html.Close("div").Line();
            notes.Write(block);
            _html.Close("div").Line();
        }

        _html.Close("div").Line().Open("aside", ("id", "card"), ("aria-label", "The claim you point at"), ("hidden", "")).Close("aside").Line().Close("section").Line();
    }

    private void Write(Block block, ArticleBody body)
    {
        switch (block.Kind)
        {
            case "heading":
                body.Write(block, "h3");
                break;
            case "caption":
                body.Write(block, "p");
                WritePicture(block.Span!.Attributes);
                break;
            default:
                body.Write(block, "p");
                break;
        }
    }

    private void WritePicture(AttributeMap attributes)
    {
        var parts = new[] { attributes["image"], attributes["credit"], attributes["alt"] };
        if (string.Join(" · ", parts.Where(part => part is not null)) is { Length: > 0 } picture)
            _html.Element("p", picture, ("class", "picture"));
    }

    /// <summary>Buttons that follow a voice through the article. The script shows them; without it they would do nothing.</summary>
    private void WriteVoices()
    {
        _html.Open("div", ("class", "voices"), ("role", "group"), ("aria-label", "Follow a source"), ("hidden", "")).Line();
        foreach (var source in _article.Sources.Where(source => !source.Attributions.IsEmpty))
        {
            _html.Open("button", ("type", "button"), ("data-follow", _numbers.Of(source)), ("aria-pressed", "false"));
            _numbers.WriteChip(_html, source);
            _html.Text(" ").Element("span", Speakers.NameOf(source), ("lang", _article.Meta.Language), ("dir", "auto")).Close("button").Line();
        }

        _html.Close("div").Line();
    }

    private ImmutableArray<(string Name, string? Value)> SaidOf(TaggedSpan span)
    {
        ImmutableArray<Attribution> attributions = [.. _attributions[span]];
        if (attributions.IsEmpty)
            return [];
        ImmutableArray<Source> sources = [.. attributions.SelectMany(attribution => attribution.Sources).Distinct()];
        var first = attributions[0];
        var isLast = first.Parts[^1] == span;
        return
        [
            ("tabindex", span.Text.IsEmpty ? null : "0"),
            ("data-hue", _numbers.HueOf(sources.FirstOrDefault())),
            ("data-by", sources.IsEmpty ? null : _numbers.Of(sources)),
            ("data-of", string.Join(' ', attributions.Select(attribution => attribution.Claim.Id).Distinct())),
            ("data-stance", EnumWords.Word(first.Stance)),
            ("data-status", first.Claim.Status),
            ("data-mark", isLast ? MarkOf(first, sources) : null),
            ("aria-describedby", string.Join(' ', attributions.Select(attribution => $"claim-{attribution.Claim.Id}").Distinct())),
        ];
    }

    /// <summary>What stands small after the words: the numbers of those who say it, and what is not plain about it.</summary>
    private string MarkOf(Attribution attribution, ImmutableArray<Source> sources)
    {
        var who = sources.IsEmpty ? "no source" : string.Join(',', sources.Select(_numbers.Of));
        var how = attribution.Stance == Stance.Asserts ? attribution.Claim.Status : EnumWords.Word(attribution.Stance);
        return how is null ? who : $"{who} {how}";
    }
}
