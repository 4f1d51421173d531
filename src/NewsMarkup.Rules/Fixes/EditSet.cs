using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Edits of one text that can be made together: no two of them share a place.</summary>
internal sealed class EditSet
{
    private readonly List<TextChange> _edits = [];

    /// <summary>True when no edit was taken.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Takes the edits of a fix, all or none.</summary>
    /// <returns>False when one of them shares a place with an edit that was taken before.</returns>
    public bool TryAdd(ImmutableArray<TextChange> edits)
    {
        if (edits.Any(IsTaken))
            return false;
        foreach (var edit in edits)
            _edits.Insert(IndexOf(edit.Span), edit);
        return true;
    }

    /// <summary>The text with all edits made.</summary>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in _edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private bool IsTaken(TextChange edit)
    {
        var index = IndexOf(edit.Span);
        return (index > 0 && Clash(_edits[index - 1].Span, edit.Span)) || (index < _edits.Count && Clash(edit.Span, _edits[index].Span));
    }

    /// <summary>Where an insertion touches another edit, nobody can say which of the two comes first.</summary>
    private static bool Clash(TextSpan first, TextSpan second) => first.IsEmpty || second.IsEmpty
        ? first.Start <= second.End && second.Start <= first.End
        : first.Overlaps(second);

    private int IndexOf(TextSpan span)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
