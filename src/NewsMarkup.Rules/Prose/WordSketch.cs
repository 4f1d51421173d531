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
            var bit = Of(word);
            _bits[bit / BitsAWord] |= 1UL << (bit % BitsAWord);
        }
    }

    /// <summary>False for a word that is none of them, whatever its case; true for each of them, and for a few others.</summary>
    /// <param name="sketch">What <see cref="Of"/> says of the word.</param>
    public bool MayHave(int sketch) => (_bits[(uint)sketch / BitsAWord] & (1UL << sketch)) != 0;

    /// <summary>What is looked at of a word; the same for all its cases.</summary>
    public static int Of(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : ((((Fold(word[0]) * 37) + Fold(word[^1])) * 37) + Fold(word[word.Length / 2]) + (word.Length * 7)) % Bits;

    /// <summary>Letters of other alphabets count as one, so that their cases need no table.</summary>
    private static int Fold(char c) => char.IsAscii(c) ? c | 0x20 : 0;
}
