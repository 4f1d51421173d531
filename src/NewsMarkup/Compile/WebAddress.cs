namespace NewsMarkup.Compile;

/// <summary>Addresses as standards want them: absolute, in ASCII.</summary>
internal static class WebAddress
{
    /// <summary>The address that a text is; null where it is a title, a path or anything else.</summary>
    public static string? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "urn" or "tag"
            ? address.AbsoluteUri.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal)
            : null;

    /// <summary>The first of some texts that is an address; null where none is.</summary>
    public static string? FirstOf(IEnumerable<string> texts) => texts.Select(Of).FirstOrDefault(address => address is not null);
}
