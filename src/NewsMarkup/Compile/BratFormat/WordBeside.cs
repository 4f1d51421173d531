using NewsMarkup.Text;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>The word that stands for a claim without words of its own; words are told apart by blanks alone.</summary>
internal static class WordBeside
{
    /// <summary>The word before a place or round it; the first after it where none is before; empty in a text of blanks.</summary>
    public static TextSpan Of(string text, int place)
    {
        var last = place - 1;
        while (last >= 0 && char.IsWhiteSpace(text[last]))
            last--;
        if (last < 0)
            last = place;
        while (last < text.Length && char.IsWhiteSpace(text[last]))
            last++;
        if (last >= text.Length)
            return new TextSpan(place, 0);
        var (start, end) = (last, last + 1);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
