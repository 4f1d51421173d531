namespace NewsMarkup.Rules;

/// <summary>Compares words as readers do: case does not count, nor whether an apostrophe is straight or curled.</summary>
internal sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static readonly WordComparer Instance = new();

    /// <summary>True when two characters are the same to a reader.</summary>
    public static bool Same(char a, char b) => a == b || Fold(a) == Fold(b);

    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : Equals(x.AsSpan(), y);

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length)
            return false;
        for (var i = 0; i < other.Length; i++)
        {
            if (!Same(alternate[i], other[i]))
                return false;
        }

        return true;
    }

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = 17;
        foreach (var c in alternate)
            hash = unchecked((hash * 31) + Fold(c));
        return hash;
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    private static char Fold(char c) => c == '’' ? '\'' : char.ToUpperInvariant(c);
}
