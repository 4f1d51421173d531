using NewsMarkup.Rules;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Selecting;

/// <summary>The word at a place.</summary>
internal static class WordRange
{
    /// <summary>How far from the cursor a word is looked for, in UTF-16 code units; no word is longer.</summary>
    private const int Reach = 200;

    /// <summary>The word that holds an offset or ends there; null where none does. O(1).</summary>
    public static TextSpan? At(string text, int offset)
    {
        var around = TextSpan.FromBounds(Math.Max(0, offset - Reach), Math.Min(text.Length, offset + Reach));
        TextSpan? touched = null;
        foreach (var word in Words.In(text, around))
        {
            if (word.Start > offset)
                break;
            if (word.Touches(offset))
                touched = word;
        }

        return touched;
    }
}
