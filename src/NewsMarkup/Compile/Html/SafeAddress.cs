namespace NewsMarkup.Compile.Html;

/// <summary>The addresses that a page may lead to or take a picture from; anything else, such as <c>javascript:</c>, is none.</summary>
internal static class SafeAddress
{
    /// <summary>The address of a link; null when it is no <c>http</c>, <c>https</c> or <c>mailto</c> address.</summary>
    public static string? OfLink(string? href) => AbsoluteOf(href) is { Scheme: "http" or "https" or "mailto" } address ? address.AbsoluteUri : null;

    /// <summary>The address of a page; null when it is no <c>http</c> or <c>https</c> address.</summary>
    public static string? OfPage(string? url) => AbsoluteOf(url) is { Scheme: "http" or "https" } address ? address.AbsoluteUri : null;

    /// <summary>The address of a picture: on the web, or of a file seen from the page; null when it is neither.</summary>
    public static string? OfPicture(string? image) => OfPage(image) ?? (IsFile(image) ? string.Join('/', image!.Split('/').Select(Uri.EscapeDataString)) : null);

    private static bool IsFile(string? image) => image is { Length: > 0 } && image[0] is not ('/' or '\\') && !image.Contains(':', StringComparison.Ordinal);

    private static Uri? AbsoluteOf(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
