using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Edits made one after the other, as edits that lead from the first text to the last at once. What none of them touches stays untouched.</summary>
internal sealed class ComposedEdits
{
    private readonly List<Piece> _pieces;
    private readonly int _length;

    /// <param name="length">The length of the first text.</param>
    public ComposedEdits(int length)
    {
        _length = length;
        _pieces = [new Piece(0, length, Inserted: null)];
    }

    /// <summary>The edits so far, in offsets of the first text, in order and without overlaps.</summary>
    public ImmutableArray<TextChange> Changes
    {
        get
        {
            var changes = ImmutableArray.CreateBuilder<TextChange>();
            var (at, inserted) = (0, "");
            foreach (var piece in _pieces.Append(new Piece(_length, 0, Inserted: null)))
            {
                if (piece.Inserted is { } text)
                {
                    inserted += text;
                    continue;
                }

                if (piece.Start > at || inserted.Length > 0)
                    changes.Add(new TextChange(TextSpan.FromBounds(at, piece.Start), inserted));
                (at, inserted) = (piece.Start + piece.Length, "");
            }

            return changes.DrainToImmutable();
        }
    }

    /// <summary>Makes an edit, in offsets of the text as it is now.</summary>
    public void Add(TextChange change)
    {
        var first = SplitAt(change.Span.Start);
        var end = SplitAt(change.Span.End);
        _pieces.RemoveRange(first, end - first);
        if (change.NewText.Length > 0)
            _pieces.Insert(first, new Piece(0, change.NewText.Length, change.NewText));
    }

    /// <summary>The index of the piece that begins at an offset of the text as it is now.</summary>
    private int SplitAt(int offset)
    {
        var index = 0;
        while (index < _pieces.Count && offset >= _pieces[index].Length && offset > 0)
            offset -= _pieces[index++].Length;
        if (offset == 0)
            return index;
        var piece = _pieces[index];
        _pieces[index] = piece.Part(0, offset);
        _pieces.Insert(index + 1, piece.Part(offset, piece.Length));
        return index + 1;
    }

    /// <summary>A run of the text as it is now: characters of the first text from a begin, or inserted ones.</summary>
    private readonly record struct Piece(int Start, int Length, string? Inserted)
    {
        public Piece Part(int from, int to) => new(Start + from, to - from, Inserted?[from..to]);
    }
}
