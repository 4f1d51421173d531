using System.Globalization;
using System.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Text with places to fill in.</summary>
internal static class Snippet
{
    /// <summary>Text that a snippet writes as it stands.</summary>
    public static string Literal(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (sign is '$' or '}' or '\\')
                escaped.Append('\\');
            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>A place to fill in.</summary>
    /// <param name="number">Its place in the order; the cursor ends at 0.</param>
    /// <param name="placeholder">What stands there until it is filled in.</param>
    public static string Place(int number, string placeholder = "") => placeholder.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"${number}")
        : string.Create(CultureInfo.InvariantCulture, $"${{{number}:{Literal(placeholder)}}}");
}
