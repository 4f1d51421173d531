using System.Collections.Immutable;

namespace NewsMarkup.Compile.Html;

/// <summary>Which way a language is written, as the attribute <c>dir</c> says it.</summary>
internal static class TextDirection
{
    private static readonly ImmutableHashSet<string> RightToLeft = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static readonly ImmutableHashSet<string> RightToLeftScripts = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    /// <summary><c>rtl</c> or <c>ltr</c>; <c>auto</c> where nobody says which language it is.</summary>
    /// <param name="language">A BCP 47 tag such as <c>fa</c> or <c>az-Arab</c>; null where it is not known.</param>
    public static string Of(string? language)
    {
        if (language is null)
            return "auto";
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return (script is null ? RightToLeft.Contains(parts[0]) : RightToLeftScripts.Contains(script)) ? "rtl" : "ltr";
    }
}
