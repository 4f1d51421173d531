using NewsMarkup.Text;

namespace NewsMarkup.Format;

/// <summary>Makes edits as small as they can be, so that a cursor beside them stays where it is.</summary>
internal static class Edits
{
    /// <summary>The edit without what it leaves alone at both ends; an empty one where it changes nothing. No surrogate pair is cut.</summary>
    public static TextChange Narrow(TextChange change, string text)
    {
        var before = text.AsSpan(change.Span.Start, change.Span.Length);
        var after = change.NewText.AsSpan();
        var start = before.CommonPrefixLength(after);
        if (start > 0 && char.IsHighSurrogate(before[start - 1]))
            start--;
        var most = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < most && before[^(end + 1)] == after[^(end + 1)])
            end++;
        if (end > 0 && char.IsLowSurrogate(before[^end]))
            end--;
        return new TextChange(new TextSpan(change.Span.Start + start, before.Length - start - end), after[start..^end].ToString());
    }
}
