using System.Text;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Tests.Baselines;

/// <summary>What an article says, as lines to read: every part of its model, with the words that each stands for.</summary>
internal sealed class ModelText
{
    private const int MaxWords = 80;

    private readonly ArticleModel _article;
    private readonly StringBuilder _lines = new();

    private ModelText(ArticleModel article) => _article = article;

    public static string Of(ArticleModel article)
    {
        var text = new ModelText(article);
        text.Write();
        return text._lines.ToString();
    }

    private void Write()
    {
        Heading(_article.IsRegister ? "register" : "article");
        Line(1, $"language {_article.Meta.Language ?? "(none)"}, date {_article.Meta.Date ?? "(none)"}{(_article.Meta.IsLight ? ", light" : "")}");
        Heading("blocks");
        foreach (var block in _article.Blocks)
            Line(1, $"{block.Id} {block.Kind} {Words(block.Text)}{(block.Span is { } span ? Attributes(span.Attributes) : "")}");
        Heading("entities");
        foreach (var entity in _article.Entities)
        {
            Line(1, $"{entity.Declaration.Kind} {entity.Id}: {entity.Declaration.Name}{Attributes(entity.Declaration.Attributes)}");
            Write(entity.Mentions);
        }

        Heading("sources");
        foreach (var source in _article.Sources)
        {
            Line(1, $"{source.Id}, {EnumWords.Word(source.Type)}{DescriptionOf(source)}");
            Write(source.Mentions);
            List(2, "says", source.Attributions);
        }

        Heading("claims");
        foreach (var claim in _article.Claims)
            Write(claim);
        Heading("attributions");
        foreach (var attribution in _article.Attributions)
            Write(attribution);
        Heading("spans");
        foreach (var span in _article.Spans.Where(span => span.Kind is null or { Role: not (SpanRole.Claim or SpanRole.Quote or SpanRole.Cue) }))
        {
            if (span.Kind != SpanKinds.Mention)
                Line(1, $"{span.Kind?.Name ?? $"(no kind: {span.Block.Text})"} {Words(span.Text)}{Attributes(span.Attributes)}");
        }
    }

    private void Write(IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions)
            Line(2, $"{EnumWords.Word(mention.Form)} {Words(mention.Text)}");
    }

    private void Write(Claim claim)
    {
        Line(1, $"{claim.Id}{Optional("type", claim.Type)}{Optional("status", claim.Status)}{Optional("review", claim.Review?.Id)}");
        foreach (var part in claim.Parts)
            Line(2, $"{part.Kind!.Name} {Words(part.Text)}");
        List(2, "about", claim.About);
        List(2, "cite", claim.Cite);
        List(2, "contradicts", claim.Contradicts);
        List(2, "supports", claim.Supports);
        List(2, "repeats", claim.Repeats);
        List(2, "attributions", claim.Attributions);
    }

    private void Write(Attribution attribution)
    {
        var sources = attribution.Sources.IsEmpty ? "nobody" : string.Join(", ", attribution.Sources);
        var (stance, mode) = (EnumWords.Word(attribution.Stance), EnumWords.Word(attribution.Mode));
        Line(1, $"{attribution.Id}: {sources} {stance} {attribution.Claim}, {mode}{Optional("when", attribution.When)}");
        foreach (var part in attribution.Parts)
            Line(2, $"{(part == attribution.Span ? part.Kind!.Name : $"continued by {part.Kind!.Name}")} {Words(part.Text)}");
        foreach (var cue in attribution.Cues)
            Line(2, $"cue {Words(cue.Text)}");
        if (attribution.Parent is { } parent)
            Line(2, $"inside {parent}");
        List(2, "via", attribution.Via);
        List(2, "to", attribution.To);
    }

    private static string DescriptionOf(Source source) => source switch
    {
        { Entity: not null } => " entity",
        { Declaration: { } declaration } => $": {source.Description}{Attributes(declaration.Attributes)}",
        _ => $": {source.Description}",
    };

    private void Heading(string heading) => _lines.Append(heading).Append('\n');

    private void Line(int depth, string line) => _lines.Append(' ', depth * 2).Append(line).Append('\n');

    private void List<T>(int depth, string heading, IReadOnlyList<T> items)
    {
        if (items.Count > 0)
            Line(depth, $"{heading} {string.Join(", ", items)}");
    }

    private static string Optional(string key, string? value) => value is null ? "" : $" {key}={value}";

    private static string Attributes(AttributeMap attributes) =>
        string.Concat(attributes.Keys.Select(key => $" {key}={string.Join('|', attributes.Texts(key))}"));

    private string Words(TextSpan span)
    {
        var words = _article.Text.Slice(span).ReplaceLineEndings("\\n");
        return $"{span} «{(words.Length <= MaxWords ? words : $"{words[..(MaxWords / 2)]} … {words[^(MaxWords / 2)..]}")}»";
    }
}
