using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>A word, or a part of one between apostrophes (Reyes's, l'inspection), without what tells one from many.</summary>
/// <param name="Sketch">The stem's <see cref="WordSketch.Of"/>: most words are told apart by it without a look at the text.</param>
/// <param name="Word">Where the word begins.</param>
/// <param name="Stem">Where the stem stands.</param>
internal readonly record struct StemmedWord(int Sketch, int Word, TextSpan Stem)
{
    /// <summary>A shorter part says nothing: l', 's.</summary>
    private const int LeastLetters = 2;

    /// <summary>The words of a text, in order. O(length).</summary>
    public static ImmutableArray<StemmedWord> In(string text)
    {
        var stems = ImmutableArray.CreateBuilder<StemmedWord>();
        foreach (var word in Words.In(text))
        {
            for (var start = word.Start; start <= word.End;)
            {
                var length = text.AsSpan(start, word.End - start).IndexOfAny('\'', '’');
                var part = text.AsSpan(start, length < 0 ? word.End - start : length);
                if (part.Length >= LeastLetters)
                {
                    var stem = Stems.Of(part);
                    stems.Add(new StemmedWord(WordSketch.Of(stem), word.Start, new TextSpan(start, stem.Length)));
                }

                start += part.Length + 1;
            }
        }

        return stems.DrainToImmutable();
    }
}
