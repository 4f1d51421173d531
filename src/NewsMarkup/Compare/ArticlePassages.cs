using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compare;

/// <summary>An article as what is compared of it: every word belongs to the innermost statement or fact that holds it, else to its block.</summary>
internal sealed class ArticlePassages
{
    private const int Nobody = -1;

    private readonly ArticleModel _article;
    private readonly List<ComparedWord> _words;
    private readonly int[] _owners;
    private readonly string _wordsInOrder;

    public ArticlePassages(ArticleModel article)
    {
        _article = article;
        _words = ComparedWord.In(article.Text.Value);
        _wordsInOrder = Padded(_words.Select(word => word.Letters));
        _owners = new int[_words.Count];
        Array.Fill(_owners, Nobody);
        var drafts = Drafts();
        var numbers = drafts.SelectMany((draft, number) => draft.Parts.Select(part => (part, number))).ToDictionary(part => part.part, part => part.number);
        foreach (var span in article.Spans.Where(numbers.ContainsKey))
        {
            var (start, end) = WordsIn(span.Text);
            Array.Fill(_owners, numbers[span], start, end - start);
        }

        var figures = Figure.In(article, _words).ToList();
        var ofOwners = figures.ToLookup(figure => _owners[figure.FirstWord]);
        Tagged = [.. drafts.Select((draft, number) => PassageOf(draft, number, ofOwners[number]))];
        Prose = [.. ProseOf(ofOwners[Nobody].ToList())];
    }

    /// <summary>Statements and facts, in the order of the text.</summary>
    public ImmutableArray<Passage> Tagged { get; }

    /// <summary>What of each block is neither, where there is any.</summary>
    public ImmutableArray<Passage> Prose { get; }

    /// <summary>True where these words stand one after the other, tagged or not.</summary>
    public bool Holds(IEnumerable<string> words) => _wordsInOrder.Contains(Padded(words), StringComparison.Ordinal);

    private static string Padded(IEnumerable<string> words) => $" {string.Join(' ', words)} ";

    private List<Draft> Drafts()
    {
        var statements = _article.Attributions.GroupBy(said => said.Span).Select(said => new Draft(said.Key, said.First().Parts, [.. said]));
        var facts = _article.Spans.Where(span => span.Kind is { Name: "fact" }).Select(span => new Draft(span, [span], []));
        return [.. statements.Concat(facts).OrderBy(draft => draft.Span.Place)];
    }

    private Passage PassageOf(Draft draft, int number, IEnumerable<Figure> figures)
    {
        ImmutableArray<TextSpan> ranges = [.. draft.Parts.Select(part => part.Text).Where(text => !text.IsEmpty)];
        int[] words = [.. ranges.SelectMany(Numbers).Distinct()];
        return new Passage(draft.Part, ranges, new Location(_article.Tree, _article.Text.ToSource(draft.Span.Text)))
        {
            Text = string.Join(' ', ranges.Select(_article.Text.Slice)),
            Words = Letters(words),
            OwnWords = Letters(words.Where(word => _owners[word] == number)),
            Figures = [.. figures],
            Cue = draft.Said is [var said, ..] ? string.Join(" … ", said.Cues.Where(cue => !cue.Text.IsEmpty).Select(cue => _article.Text.Slice(cue.Text))) : "",
            Span = draft.Span,
            Said = draft.Said,
        };
    }

    private IEnumerable<Passage> ProseOf(List<Figure> figures)
    {
        var next = 0;
        foreach (var block in _article.Blocks)
        {
            int[] words = [.. Numbers(block.Text).Where(word => _owners[word] == Nobody)];
            var ofBlock = new List<Figure>();
            for (; next < figures.Count && figures[next].Span.Start < block.Text.End; next++)
                ofBlock.Add(figures[next]);
            if (words.Length == 0)
                continue;
            yield return new Passage(ChangedPart.Prose, [block.Text], new Location(_article.Tree, _article.Text.ToSource(_words[words[0]].Span)))
            {
                Text = WithoutTagged(words),
                Words = Letters(words),
                OwnWords = Letters(words),
                Figures = [.. ofBlock],
            };
        }
    }

    /// <summary>The words as they stand, with <c>…</c> for what belongs to statements and facts.</summary>
    private string WithoutTagged(int[] words)
    {
        var pieces = new List<string>();
        for (var first = 0; first < words.Length;)
        {
            var last = first;
            while (last + 1 < words.Length && words[last + 1] == words[last] + 1)
                last++;
            pieces.Add(_article.Text.Slice(TextSpan.FromBounds(_words[words[first]].Span.Start, _words[words[last]].Span.End)));
            first = last + 1;
        }

        return string.Join(" … ", pieces);
    }

    private ImmutableArray<string> Letters(IEnumerable<int> words) => [.. words.Select(word => _words[word].Letters)];

    private IEnumerable<int> Numbers(TextSpan range)
    {
        var (start, end) = WordsIn(range);
        return Enumerable.Range(start, end - start);
    }

    private (int Start, int End) WordsIn(TextSpan range) => (FirstFrom(range.Start), Math.Max(FirstFrom(range.Start), FirstFrom(range.End)));

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A statement or a fact before its words are known.</summary>
    private sealed record Draft(TaggedSpan Span, ImmutableArray<TaggedSpan> Parts, ImmutableArray<Attribution> Said)
    {
        public ChangedPart Part => Said.IsEmpty ? ChangedPart.Fact
            : Parts.Any(part => part.Kind!.Role == SpanRole.Quote) ? ChangedPart.Quote
            : ChangedPart.Claim;
    }
}
