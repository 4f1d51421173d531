using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Pairs the quotation marks of a text: a closing mark closes the last one of its family that is open. Linear.</summary>
internal sealed class QuotationMatcher(string text, TextSpan range)
{
    private static readonly int Families = Enum.GetValues<QuotationFamily>().Length;

    private readonly Stack<QuotationMark> _open = [];
    private readonly Stack<QuotationMark>[] _openOf = [.. Enumerable.Range(0, Families).Select(_ => new Stack<QuotationMark>())];
    private readonly List<(TextSpan Span, bool IsClosed)> _found = [];
    private readonly ImmutableArray<TextSpan>.Builder _strays = ImmutableArray.CreateBuilder<TextSpan>();

    public Quotations Match(List<QuotationMark> marks)
    {
        var isFollowed = FollowedByClosing(marks);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (!Closes(mark) || (isFollowed[i] && IsOpeningWithBlank(mark)))
                Open(mark);
            else if (!CanClose(mark))
                Stray(mark);
            else if (!mark.IsDoubtful || !isFollowed[i])
                Close(mark);
        }

        while (_open.Count > 0)
            Drop(range.End);
        return new Quotations(Nested(), _strays.DrainToImmutable());
    }

    /// <summary>For each mark, whether the next one of its family closes beyond doubt: then a doubtful one before it closes nothing.</summary>
    private static bool[] FollowedByClosing(List<QuotationMark> marks)
    {
        var isFollowed = new bool[marks.Count];
        var next = new bool[Families];
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            isFollowed[i] = next[(int)marks[i].Family];
            next[(int)marks[i].Family] = marks[i] is { Side: QuotationSide.Close, IsDoubtful: false };
        }

        return isFollowed;
    }

    private Stack<QuotationMark> OpenOf(QuotationMark mark) => _openOf[(int)mark.Family];

    /// <summary>« and ‹ close what their own mirror images have opened: »so«.</summary>
    private bool Closes(QuotationMark mark) => mark.Char is '«' or '‹'
        ? OpenOf(mark).TryPeek(out var open) && open.Char is '»' or '›'
        : mark.Side == QuotationSide.Close || (mark.Side == QuotationSide.Either && OpenOf(mark).Count > 0);

    /// <summary>A single mark, which may be an apostrophe, never closes over a double one that is still open.</summary>
    private bool CanClose(QuotationMark mark) =>
        OpenOf(mark).Count > 0 && (mark.Family != QuotationFamily.Single || _open.Peek().Family == QuotationFamily.Single);

    /// <summary>True for <c>said," It leaks"</c>: a straight mark on the wrong side of its blank.</summary>
    private bool IsOpeningWithBlank(QuotationMark mark) =>
        mark.Char == '"' && OpenOf(mark).Count == 0 && mark.At > range.Start && text[mark.At - 1] is ',' or ':' && _strays.Count == 0;

    private void Stray(QuotationMark mark)
    {
        if (mark is { IsDoubtful: false, Family: not QuotationFamily.Single })
            _strays.Add(new TextSpan(mark.At, 1));
    }

    private void Open(QuotationMark mark)
    {
        _open.Push(mark);
        OpenOf(mark).Push(mark);
    }

    private void Close(QuotationMark mark)
    {
        while (_open.Peek().Family != mark.Family)
            Drop(mark.At);
        _found.Add((TextSpan.FromBounds(Pop().At, mark.At + 1), true));
    }

    /// <summary>Gives up waiting for the partner of the last mark.</summary>
    private void Drop(int end)
    {
        var mark = Pop();
        if (mark.Family != QuotationFamily.Single)
            _found.Add((TextSpan.FromBounds(mark.At, end), false));
    }

    private QuotationMark Pop()
    {
        var mark = _open.Pop();
        OpenOf(mark).Pop();
        return mark;
    }

    private ImmutableArray<Quotation> Nested()
    {
        _found.Sort((left, right) => left.Span.CompareTo(right.Span));
        var quotations = ImmutableArray.CreateBuilder<Quotation>(_found.Count);
        var outerEnd = range.Start;
        foreach (var (span, isClosed) in _found)
        {
            var words = TextSpan.FromBounds(span.Start + 1, isClosed ? span.End - 1 : span.End);
            quotations.Add(new Quotation(span, Trimmed(words), isClosed, IsNested: span.Start < outerEnd));
            outerEnd = Math.Max(outerEnd, span.End);
        }

        return quotations.MoveToImmutable();
    }

    private TextSpan Trimmed(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
