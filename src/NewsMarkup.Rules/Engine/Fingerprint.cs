namespace NewsMarkup.Rules;

/// <summary>
/// What a finding is known by when the article around it changes: its rule, the words it is about, and which of several such it is. No
/// line and no offset counts.
/// </summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Hash">Sixteen hexadecimal digits.</param>
public readonly record struct Fingerprint(string Rule, string Hash)
{
    private const int HashLength = 16;

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static Fingerprint? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dash = text.LastIndexOf('-');
        return dash > 0 && text.Length - dash - 1 == HashLength && text[(dash + 1)..].All(char.IsAsciiHexDigitLower)
            ? new Fingerprint(text[..dash], text[(dash + 1)..])
            : null;
    }

    /// <summary>Both with a dash between them: <c>NM2001-0f3a5c7e9b1d2468</c>.</summary>
    public override string ToString() => $"{Rule}-{Hash}";
}
