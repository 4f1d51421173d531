using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsMarkup.Compile.Html;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Compile;

/// <summary>
/// The reader's article in CommonMark. What is seen of a block is the article's words, character by character; what is added stands in
/// paragraphs of its own: the header before them, who says what after a line across the page.
/// </summary>
internal sealed class Markdown
{
    private const int WordsOfNote = 90;

    private readonly ArticleModel _article;
    private readonly ReaderWords _words;
    private readonly ILookup<(ParagraphSyntax Paragraph, TaggedSpan? Around), TaggedSpan> _spans;
    private readonly StringBuilder _markdown = new();

    private Markdown(ArticleModel article)
    {
        _article = article;
        _words = ReaderWords.In(article.Meta.Language);
        _spans = article.Spans.ToLookup(span => (span.Paragraph, span.Parent));
    }

    /// <summary>Writes the article, in UTF-8.</summary>
    public static void Write(Compilation compilation, IBufferWriter<byte> output)
    {
        var markdown = new Markdown(compilation.Article);
        markdown.WriteHeader(compilation.Name);
        markdown.WriteBlocks();
        markdown.WriteEnd();
        Encoding.UTF8.GetBytes(markdown._markdown.ToString(), output);
    }

    private void WriteHeader(string name)
    {
        var meta = _article.Meta;
        WriteParagraph($"# {MarkdownWords.Of(meta.Headline ?? name)}");
        if (!_article.Blocks.Any(block => block.Kind == "standfirst"))
            WriteWords(meta["standfirst"]);
        WriteWords(string.Join(", ", meta.All("byline")));
        WriteWords(Joined(meta["dateline"], DateOf(meta.Date), DateOf(meta["updated"], _words.Updated), DateOf(meta["corrected"], _words.Corrected)));
    }

    private void WriteBlocks()
    {
        Block? before = null;
        foreach (var block in _article.Blocks)
        {
            if (block.Kind != "item")
                Write(block);
            else if (before?.Kind == "item")
                WriteLine(ItemOf(block));
            else
                WriteParagraph(ItemOf(block));
            before = block;
        }
    }

    private string ItemOf(Block block) => $"- {WordsOf(block).Replace("\n", "\n  ", StringComparison.Ordinal)}";

    private void Write(Block block)
    {
        var attributes = block.Span?.Attributes;
        switch (block.Kind)
        {
            case "heading":
                WriteParagraph($"## {WordsOf(block, isOneLine: true)}");
                break;
            case "blockquote":
                WriteParagraph($"> {WordsOf(block).Replace("\n", "\n> ", StringComparison.Ordinal)}");
                break;
            case "caption":
                if (SafeAddress.OfPicture(attributes?["image"]) is { } picture)
                    WriteParagraph($"![{MarkdownWords.Of(attributes?["alt"] ?? "")}]({MarkdownWords.AddressOf(picture)})");
                WriteParagraph(WordsOf(block));
                WriteWords(attributes?["credit"]);
                break;
            case "correction":
                WriteWords(DateOf(attributes?["when"], _words.Corrected));
                WriteParagraph(WordsOf(block));
                break;
            default:
                WriteParagraph(WordsOf(block));
                break;
        }
    }

    private void WriteEnd()
    {
        var meta = _article.Meta;
        ImmutableArray<string> imprint = [.. meta.All("contributor").Append(meta["publisher"]).Append(meta["rights"]).OfType<string>()];
        ImmutableArray<Attribution> said = [.. _article.Attributions.Where(attribution => !attribution.Span.Text.IsEmpty && !attribution.Sources.IsEmpty)];
        if (!imprint.IsEmpty || !said.IsEmpty)
            WriteParagraph("---");
        foreach (var line in imprint)
            WriteWords(line);
        if (said.IsEmpty)
            return;
        WriteParagraph($"## {MarkdownWords.Of(_words.WhoSaysWhat)}");
        _markdown.Append('\n');
        foreach (var (index, attribution) in said.Index())
        {
            var words = ShortWords.Of(_article.Text.Slice(attribution.Span.Text), WordsOfNote);
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {MarkdownWords.Of($"{_words.NoteOn(attribution)}: {words}")}"));
        }
    }

    private string WordsOf(Block block, bool isOneLine = false)
    {
        var words = new MarkdownWords(_article.Text.Value, block.Text, isOneLine);
        Write(words, block.Text, block.Paragraph, around: null, Marks.None);
        return words.ToString();
    }

    private void Write(MarkdownWords words, TextSpan range, ParagraphSyntax paragraph, TaggedSpan? around, Marks marks)
    {
        var at = range.Start;
        foreach (var span in _spans[(paragraph, around)].Where(span => span.Kind?.Role != SpanRole.Note))
        {
            var inner = TextSpan.FromBounds(Math.Clamp(span.Text.Start, at, range.End), Math.Clamp(span.Text.End, at, range.End));
            words.Add(at, inner.Start);
            Write(words, span, inner, marks);
            at = inner.End;
        }

        words.Add(at, range.End);
    }

    private void Write(MarkdownWords words, TaggedSpan span, TextSpan range, Marks marks)
    {
        var mark = MarkOf(span) & ~marks;
        if (mark == Marks.None || Trimmed(range) is not { IsEmpty: false } marked)
        {
            Write(words, range, span.Paragraph, span, marks);
            return;
        }

        words.Add(range.Start, marked.Start);
        var inside = words.Inside();
        Write(inside, marked, span.Paragraph, span, marks | mark);
        if (mark == Marks.Link)
            words.AddLink(inside.ToString(), SafeAddress.OfLink(span.Attributes["href"])!);
        else
            words.AddEmphasis(span.Kind!.Name == "strong" ? "**" : "*", inside.ToString(), marked);
        words.Add(marked.End, range.End);
    }

    private static Marks MarkOf(TaggedSpan span) => span switch
    {
        { IsBroken: true } => Marks.None,
        { Kind.Name: "em" or "strong" } => Marks.Emphasis,
        { Kind.Name: "link" } when SafeAddress.OfLink(span.Attributes["href"]) is not null => Marks.Link,
        _ => Marks.None,
    };

    /// <summary>The range without blanks at its ends, at which CommonMark knows no emphasis.</summary>
    private TextSpan Trimmed(TextSpan range)
    {
        var words = _article.Text.Value.AsSpan(range.Start, range.Length);
        var start = range.Start + words.Length - words.TrimStart().Length;
        return TextSpan.FromBounds(start, Math.Max(start, range.Start + words.TrimEnd().Length));
    }

    private static string? DateOf(string? date, string? word = null) => date is null ? null : (word is null ? "" : word + " ") + date.Replace('T', ' ');

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => part is not null));

    private void WriteWords(string? words)
    {
        if (!string.IsNullOrEmpty(words))
            WriteParagraph(MarkdownWords.Of(words));
    }

    private void WriteLine(string markdown) => _markdown.Append(markdown).Append('\n');

    private void WriteParagraph(string markdown)
    {
        if (_markdown.Length > 0)
            _markdown.Append('\n');
        WriteLine(markdown);
    }

    /// <summary>What words can be marked with; each once, since marks that touch each other are read in more ways than one.</summary>
    [Flags]
    private enum Marks
    {
        None = 0,
        Emphasis = 1,
        Link = 2,
    }
}
