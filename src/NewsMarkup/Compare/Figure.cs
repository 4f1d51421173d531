using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>A number or a date: a tagged one, or digits.</summary>
/// <param name="Words">Its words as they are compared, with a blank between them.</param>
/// <param name="Shown">Its words as they stand there.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Source">Where it stands in the file.</param>
/// <param name="FirstWord">The number of its first word among those of the article.</param>
internal sealed record Figure(string Words, string Shown, TextSpan Span, TextSpan Source, int FirstWord)
{
    /// <summary>The figures of an article, in order.</summary>
    public static IEnumerable<Figure> In(ArticleModel article, List<ComparedWord> words)
    {
        var tagged = new Queue<TextSpan>(article.Spans.Where(span => span.Kind is { Name: "number" or "date" }).Select(span => span.Text));
        for (var at = 0; at < words.Count;)
        {
            while (tagged.TryPeek(out var passed) && passed.End <= words[at].Span.Start)
                tagged.Dequeue();
            var end = tagged.TryPeek(out var tag) && tag.Contains(words[at].Span) ? EndOfTagged(words, at, tag) : EndOfNumeral(article.Text, words, at);
            if (end > at)
                yield return Of(article.Text, words[at..end], at);
            at = Math.Max(end, at + 1);
        }
    }

    private static Figure Of(ArticleText text, List<ComparedWord> words, int firstWord)
    {
        var span = TextSpan.FromBounds(words[0].Span.Start, words[^1].Span.End);
        return new Figure(string.Join(' ', words.Select(word => word.Letters)), text.Slice(span), span, text.ToSource(span), firstWord);
    }

    private static int EndOfTagged(List<ComparedWord> words, int at, TextSpan tag)
    {
        while (at < words.Count && tag.Contains(words[at].Span))
            at++;
        return at;
    }

    /// <summary>Digits with a point, a comma, a colon between them: <c>1,234.50</c>, <c>18:20</c>. The offset itself where none begin.</summary>
    private static int EndOfNumeral(ArticleText text, List<ComparedWord> words, int at)
    {
        if (!words[at].IsNumeral)
            return at;
        for (at++; at < words.Count && words[at].IsNumeral && IsJoined(text, words[at - 1].Span, words[at].Span); at++)
        {
        }

        return at;
    }

    private static bool IsJoined(ArticleText text, TextSpan left, TextSpan right) => right.Start == left.End + 1 && text.Value[left.End] is '.' or ',' or ':';
}
