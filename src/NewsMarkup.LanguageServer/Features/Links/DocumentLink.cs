using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Links;

/// <summary>Characters of a file that lead somewhere when they are clicked on.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Tooltip">What a click does.</param>
internal abstract record DocumentLink(TextSpan Span, string Tooltip)
{
    /// <summary>They lead to a register.</summary>
    /// <param name="Span">Where they stand.</param>
    /// <param name="Path">Its full path, with <c>/</c>.</param>
    internal sealed record ToFile(TextSpan Span, string Path) : DocumentLink(Span, "Open the register");

    /// <summary>They lead to a page of the web.</summary>
    /// <param name="Span">Where they stand.</param>
    /// <param name="Address">Its address; http or https.</param>
    internal sealed record ToPage(TextSpan Span, Uri Address) : DocumentLink(Span, $"Open {Address.Host}");
}
