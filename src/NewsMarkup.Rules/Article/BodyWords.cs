using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The words and numbers of an article's body, to hold a headline against. Made in one pass.</summary>
internal sealed class BodyWords
{
    private static readonly ImmutableArray<string> HeadBlocks = ["heading", "standfirst", "dateline", "credit"];

    private readonly string? _language;
    private readonly string _words;
    private readonly HashSet<string> _stems;
    private readonly ImmutableArray<decimal> _numbers;
    private readonly Lazy<ImmutableArray<decimal>> _sums;

    public BodyWords(ArticleModel article)
    {
        _language = article.Meta.Language;
        ImmutableArray<Block> body = [.. article.Blocks.Where(IsBody)];
        var text = article.Text.Value;
        var paragraphs = body.Select(block => block.Paragraph).ToHashSet();
        var split = article.Attributions
            .Where(attribution => attribution.Parts.Length > 1)
            .SelectMany(attribution => attribution.Parts)
            .Where(part => paragraphs.Contains(part.Paragraph));
        _words = Plain(body.Select(block => block.Text).Concat(split.Select(part => part.Text))
            .SelectMany(range => Words.In(text, range).Select(word => text.Substring(word.Start, word.Length))));
        _stems = [.. _words.Split(' ').Select(Stem)];
        _numbers =
        [
            .. body.SelectMany(block => Numerals.In(text, block.Text, _language)).Select(numeral => numeral.Value)
                .Concat(OfTags(article))
                .Append(article.Blocks.Count(block => block.Kind == "heading"))
                .Append(article.Blocks.Count(block => block.Kind == "item"))
                .Order(),
        ];
        _sums = new Lazy<ImmutableArray<decimal>>(() => [.. ArticleProse.Of(article).Paragraphs.Where(paragraph => IsBody(paragraph.Block))
            .SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => SumsIn(text, sentence)).Order()]);
    }

    /// <summary>True when the article has a body yet.</summary>
    public static bool Any(ArticleModel article) => article.Blocks.Any(IsBody);

    /// <summary>
    /// True when the body has the same words in a row, whatever their case and the signs between them; for words with an ellipsis, each part of them.
    /// </summary>
    public bool HasQuote(string quoted) => quoted.Split("...").SelectMany(part => part.Split('…')).All(part =>
    {
        var words = Plain(Words.In(part).Select(word => part.Substring(word.Start, word.Length)));
        return _words.Contains(IsWithoutBlanks(words) ? words.Trim() : words, StringComparison.Ordinal);
    });

    /// <summary>True when the body has a number between two, both included. O(log numbers).</summary>
    public bool HasNumber(decimal least, decimal most) => HasAny(_numbers, least, most);

    /// <summary>True when two numbers of the body that follow each other in a sentence add up to a number between two, both included.</summary>
    public bool HasSum(decimal least, decimal most) => HasAny(_sums.Value, least, most);

    /// <summary>True when the body has most of the words that say something, in whatever form and order.</summary>
    public bool HasMostOf(string claim)
    {
        var lists = WordLists.For(_language);
        var words = Words.In(claim).Select(word => claim.Substring(word.Start, word.Length))
            .Where(word => word.Length > 2 && !lists.Phrases("function-words").Contains(word) && !lists.Phrases("prepositions").Contains(word))
            .ToList();
        return 3 * words.Count(word => _stems.Contains(Stem(Plain(word)))) >= 2 * words.Count;
    }

    private static bool HasAny(ImmutableArray<decimal> numbers, decimal least, decimal most)
    {
        var index = Sorted.LastBefore(numbers, static number => number, least) + 1;
        return index < numbers.Length && numbers[index] <= most;
    }

    private IEnumerable<decimal> SumsIn(string text, TextSpan sentence)
    {
        var numbers = Numerals.In(text, sentence, _language).Select(numeral => numeral.Value).ToList();
        return numbers.Zip(numbers.Skip(1), (one, next) => one + next);
    }

    private static bool IsBody(Block block) => !HeadBlocks.Contains(block.Kind);

    /// <summary>What tags say of numbers and dates in digits, and the header of its day.</summary>
    private static IEnumerable<decimal> OfTags(ArticleModel article) => article.Spans
        .SelectMany(span => new[] { span.Attributes["when"], span.Attributes["value"] })
        .Append(article.Meta.Date)
        .OfType<string>()
        .SelectMany(value => Words.In(value).Select(word => value.Substring(word.Start, word.Length)).Append(value))
        .SelectMany(value => value.Split('-', 'T'))
        .Select(value => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null)
        .OfType<decimal>();

    /// <summary>Words in small letters with a blank before and after each.</summary>
    private static string Plain(IEnumerable<string> words)
    {
        var plain = new StringBuilder(" ");
        foreach (var word in words)
            plain.Append(Plain(word)).Append(' ');
        return plain.ToString();
    }

    private static string Plain(string word) =>
        word.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-').Replace("\u00AD", "", StringComparison.Ordinal).Normalize();

    /// <summary>True for words of a script that sets no blanks between them.</summary>
    private static bool IsWithoutBlanks(string words) => words.AsSpan().IndexOfAnyInRange('\u3040', '\u9FFF') >= 0;

    /// <summary>The begin of a word, which its forms share for the most part.</summary>
    private static string Stem(string word)
    {
        const int Length = 5;
        return word.Length <= Length ? word : word[..Length];
    }
}
