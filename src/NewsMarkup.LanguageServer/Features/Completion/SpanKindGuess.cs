using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Guesses from some words which kinds their tag may be of.</summary>
internal static class SpanKindGuess
{
    private static readonly ImmutableArray<string> Quotations = ["quote", "title", "scare"];
    private static readonly ImmutableArray<string> Figures = ["number", "date"];
    private static readonly ImmutableArray<string> Dates = ["date", "number"];
    private static readonly ImmutableArray<string> Cues = ["cue"];
    private static readonly ImmutableArray<string> Sentences = ["claim", "fact", "quote"];

    private const int WordsOfSentence = 4;

    /// <summary>The likely kinds, the likeliest first; none where nothing tells.</summary>
    /// <param name="words">The words.</param>
    /// <param name="language">The article's language.</param>
    public static ImmutableArray<string> Of(string words, string? language)
    {
        var lists = WordLists.For(language);
        var text = words.Trim();
        if (text is ['"' or '“' or '„' or '«' or '‘' or '「' or '『' or '”', ..])
            return Quotations;
        if (lists.Phrases("speech-verbs").Contains(text) || lists.Phrases("source-prepositions").Contains(text))
            return Cues;
        var count = Words.In(text).Take(WordsOfSentence).Count();
        if (count == WordsOfSentence)
            return Sentences;
        if (lists.Phrases("months").In(text).Any() || RelativeDates.In(text, new TextSpan(0, text.Length), language).Any())
            return Dates;
        return text.Any(char.IsAsciiDigit) ? Figures : [];
    }

    /// <summary>Kinds with the likely ones first, and those of whole paragraphs last where the words are none.</summary>
    public static IEnumerable<SpanKind> Order(IEnumerable<SpanKind> kinds, ImmutableArray<string> likely, bool isWholeParagraph) => kinds
        .OrderBy(kind => likely.IndexOf(kind.Name) is >= 0 and var index ? index : likely.Length)
        .ThenBy(kind => (kind.Role == SpanRole.Block) != isWholeParagraph);
}
