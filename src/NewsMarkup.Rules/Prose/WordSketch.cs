namespace NewsMarkup.Rules;

/// <summary>
/// Words by their first and last letters and their length: tells most words that are not among them without a hash of the whole word. Immutable.
/// </summary>
internal sealed class WordSketch
{
    private const int Bits = 4096;
    private const int BitsAWord = 64;

    private readonly ulong[] _bits = new ulong[Bits / BitsAWord];

    public WordSketch(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var bit = BitOf(word);
            _bits[bit / BitsAWord] |= 1UL << (bit % BitsAWord);
        }
    }

    /// <summary>False for a word that is none of them, whatever its case; true for each of them, and for a few others.</summary>
    public bool MayHave(ReadOnlySpan<char> word)
    {
        var bit = BitOf(word);
        return (_bits[bit / BitsAWord] & (1UL << (bit % BitsAWord))) != 0;
    }

    private static int BitOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : ((((Fold(word[0]) * 37) + Fold(word[^1])) * 37) + Fold(word[word.Length / 2]) + (word.Length * 7)) % Bits;

    /// <summary>Letters of other alphabets count as one, so that their cases need no table.</summary>
    private static int Fold(char c) => char.IsAscii(c) ? c | 0x20 : 0;
}
