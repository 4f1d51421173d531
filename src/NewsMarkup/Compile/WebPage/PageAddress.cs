namespace NewsMarkup.Compile.WebPage;

/// <summary>Addresses as they are written on pages.</summary>
internal static class PageAddress
{
    /// <summary>Where a link leads: to a page, a file or a person. Null where it leads to a place on the same page, runs a script or holds its own data.</summary>
    /// <param name="href">The address as it is written.</param>
    /// <param name="page">Where the page is; where it is not known, an address that is seen from there stays as it is.</param>
    public static string? Of(string href, Uri? page)
    {
        var written = string.Concat(href.Where(c => !char.IsControl(c))).Trim();
        if (written.Length == 0 || written[0] == '#')
            return null;
        if (SchemeOf(written) is { } scheme)
            return scheme is "http" or "https" or "mailto" or "tel" ? written : null;
        return page is not null && Uri.TryCreate(page, written, out var seen) ? seen.AbsoluteUri : written;
    }

    /// <summary>What stands before the colon, in small letters; null where the address is seen from a page.</summary>
    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end > 0 && address[end] == ':' ? address[..end].ToLowerInvariant() : null;
    }
}
