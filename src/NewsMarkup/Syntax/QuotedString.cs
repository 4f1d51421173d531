using System.Text;

namespace NewsMarkup.Syntax;

/// <summary>Strings in quotation marks: <c>\"</c> and <c>\\</c> stand for a mark and a backslash; any other backslash is one.</summary>
internal static class QuotedString
{
    public static string Unquote(string quoted)
    {
        var inside = quoted.AsSpan(1, quoted.Length - 2);
        if (!inside.Contains('\\'))
            return inside.ToString();
        var value = new StringBuilder(inside.Length);
        for (var at = 0; at < inside.Length; at++)
        {
            if (inside[at] == '\\' && at + 1 < inside.Length && inside[at + 1] is '"' or '\\')
                at++;
            value.Append(inside[at]);
        }

        return value.ToString();
    }

    public static string Quote(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
