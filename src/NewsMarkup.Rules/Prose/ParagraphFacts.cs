using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// What a paragraph's words say by themselves, worked out when first asked for and kept with the paragraph: the next version of the article need
/// not look again. All offsets are counted from the paragraph's begin. Safe to ask from several threads.
/// </summary>
internal sealed class ParagraphFacts
{
    private readonly string _words;
    private readonly string? _language;
    private ImmutableArray<Figure> _figures;
    private ImmutableArray<StemmedWord> _stems;
    private Findings? _findings;

    private ParagraphFacts(string words, string? language)
    {
        (_words, _language) = (words, language);
        var whole = new TextSpan(0, words.Length);
        var lists = WordLists.For(language);
        Sentences = [.. Rules.Sentences.In(words, whole, language)];
        Quotations = Quotations.In(words, whole, language);
        Words = Rules.Words.All(words, whole);
        SpeechVerbs = lists.Phrases("speech-verbs").In(words, Words);
        SourcePrepositions = lists.Phrases("source-prepositions").In(words, Words);
    }

    /// <summary>Its words.</summary>
    public ImmutableArray<SketchedWord> Words { get; }

    /// <summary>Its sentences.</summary>
    public ImmutableArray<TextSpan> Sentences { get; }

    /// <summary>Its quotations.</summary>
    public Quotations Quotations { get; }

    /// <summary>The verbs that attribute: said.</summary>
    public ImmutableArray<TextSpan> SpeechVerbs { get; }

    /// <summary>The words that name a source after them: according to.</summary>
    public ImmutableArray<TextSpan> SourcePrepositions { get; }

    /// <summary>What is counted in it.</summary>
    public ImmutableArray<Figure> Figures => _figures.IsDefault ? Keep(ref _figures, [.. Rules.Figures.In(_words, start: 0, Words, _language)]) : _figures;

    /// <summary>Its words, stemmed.</summary>
    public ImmutableArray<StemmedWord> Stems => _stems.IsDefault ? Keep(ref _stems, StemmedWord.In(_words)) : _stems;

    /// <summary>Where words stand in it; those that were looked for last are remembered.</summary>
    public ImmutableArray<FoundWord> Find(SoughtWords sought)
    {
        if (_findings is not { } findings || findings.Sought != sought)
            _findings = findings = new Findings(sought, sought.In(_words, Stems));
        return findings.Found;
    }

    /// <summary>What the words of a block say.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="language">A BCP 47 tag; English where null.</param>
    public static ParagraphFacts Of(Block block, string text, string? language)
    {
        var words = text.AsSpan(block.Text.Start, block.Text.Length);
        if (block.Paragraph.Kept is ParagraphFacts kept && kept._language == language && words.SequenceEqual(kept._words))
            return kept;
        var facts = new ParagraphFacts(words.ToString(), language);
        block.Paragraph.Kept = facts;
        return facts;
    }

    /// <summary>Keeps what was worked out; of two threads that did the same, the first.</summary>
    private static ImmutableArray<T> Keep<T>(ref ImmutableArray<T> field, ImmutableArray<T> found) =>
        ImmutableInterlocked.InterlockedInitialize(ref field, found) ? found : field;

    private sealed record Findings(SoughtWords Sought, ImmutableArray<FoundWord> Found);
}
