using NewsMarkup.Semantics;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Which sources a reader meets in which paragraph: those mentioned, those whose people are, and those whose name stands there in plain words.</summary>
internal sealed class VisibleSources
{
    private const int ParagraphsBefore = 1;
    private const int ParagraphsAfterHeading = 2;

    private readonly ArticleModel _article;
    private readonly ArticleProse _prose;
    private readonly Dictionary<int, HashSet<string>> _ids = [];
    private readonly Dictionary<int, HashSet<string>> _words = [];
    private readonly PhraseSet _names;
    private readonly bool _isInterview;

    public VisibleSources(ArticleModel article)
    {
        _article = article;
        _prose = ArticleProse.Of(article);
        _names = new PhraseSet(article.Sources.SelectMany(NamesOf).Distinct(StringComparer.OrdinalIgnoreCase));
        foreach (var mention in article.Mentions)
            Add(mention);
        var turns = article.Blocks.Count(block => TurnIn(block) is not null);
        _isInterview = turns * 2 >= article.Blocks.Length;
    }

    /// <summary>True for a quote that is a whole paragraph of an interview: the layout shows who speaks.</summary>
    public bool IsTurn(Attribution attribution) =>
        _isInterview && IndexOf(attribution.Span) is var index and >= 0 && TurnIn(_article.Blocks[index]) is { } turn && turn.Text.Contains(attribution.Span.Text);

    /// <summary>True when the reader meets the source in a paragraph of the attribution or in the one before; for a heading, in those after it.</summary>
    public bool IsNear(Source source, Attribution attribution) => attribution.Parts.Select(IndexOf).Where(index => index >= 0).Any(index =>
    {
        var isHeading = _article.Blocks[index].Kind is "heading" or "standfirst" or "caption";
        var last = Math.Min(_article.Blocks.Length - 1, index + (isHeading ? ParagraphsAfterHeading : 0));
        return Enumerable.Range(Math.Max(0, index - ParagraphsBefore), last - Math.Max(0, index - ParagraphsBefore) + 1).Any(paragraph => IsIn(source, paragraph));
    });

    private bool IsIn(Source source, int paragraph) =>
        (_ids.TryGetValue(paragraph, out var ids) && ids.Contains(source.Id)) || NamesOf(source).Any(WordsOf(paragraph).Contains);

    private HashSet<string> WordsOf(int paragraph)
    {
        if (!_words.TryGetValue(paragraph, out var words))
        {
            var text = _article.Text.Value;
            var found = _names.In(text, _article.Blocks[paragraph].Text).Select(span => text.Substring(span.Start, span.Length));
            _words.Add(paragraph, words = new HashSet<string>(found, StringComparer.OrdinalIgnoreCase));
        }

        return words;
    }

    private void Add(Mention mention)
    {
        var index = IndexOf(mention.Span);
        if (index < 0)
            return;
        if (!_ids.TryGetValue(index, out var ids))
            _ids.Add(index, ids = new HashSet<string>(StringComparer.Ordinal));
        ids.Add(mention.Symbol.Id);
        if ((mention.Symbol as Entity)?.Declaration.Attributes.Values("affiliation") is [var body, ..])
            ids.Add(body.Id);
    }

    private int IndexOf(TaggedSpan span) => _prose.IndexAt(span.Text.Start);

    /// <summary>The quote that is all there is in a paragraph; null when there is none.</summary>
    private TaggedSpan? TurnIn(Block block)
    {
        var text = _article.Text.Value;
        var first = _prose.Paragraphs[_prose.IndexAt(block.Text.Start)].Claims.FirstOrDefault();
        return first is { Kind.Role: SpanRole.Quote }
            && text.AsSpan(block.Text.Start, Math.Max(0, first.Text.Start - block.Text.Start)).IsWhiteSpace()
            && text.AsSpan(first.Text.End, Math.Max(0, block.Text.End - first.Text.End)).IsWhiteSpace() ? first : null;
    }

    private static IEnumerable<string> NamesOf(Source source)
    {
        var names = source.Declaration is { } declaration ? declaration.Aka.Append(declaration.Name) : [source.Description ?? source.Id];
        return names.Select(WithoutArticle).Where(name => name.Length > 0);
    }

    private static string WithoutArticle(string name)
    {
        var words = name.Trim();
        foreach (var article in new[] { "the ", "a ", "an ", "der ", "die ", "das ", "le ", "la ", "les ", "l'", "l’", "el ", "los ", "las " })
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return words[article.Length..];
        }

        return words;
    }
}
