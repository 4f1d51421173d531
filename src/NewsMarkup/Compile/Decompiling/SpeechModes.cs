using System.Buffers;
using System.Collections.Immutable;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>How the parts of an attribution are tagged, as quote or as claim, and the mode that follows from it.</summary>
internal static class SpeechModes
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„‟«»「」『』〝〞〟＂");

    /// <summary>The kind of each part: those of direct speech are quotes, and so are parts of mixed speech that are a quotation by themselves.</summary>
    public static ImmutableArray<string> Kinds(string mode, ImmutableArray<string> parts) => mode switch
    {
        "direct" => [.. parts.Select(_ => "quote")],
        "mixed" when !parts.All(IsQuotation) => [.. parts.Select(part => IsQuotation(part) ? "quote" : "claim")],
        _ => [.. parts.Select(_ => "claim")],
    };

    /// <summary>The mode that the language derives of parts tagged so.</summary>
    public static string Derived(ImmutableArray<string> kinds, ImmutableArray<string> parts) =>
        kinds.All(kind => kind == "quote") ? "direct"
        : kinds.Contains("quote") || parts.Any(part => part.AsSpan().ContainsAny(QuotationMarks)) ? "mixed"
        : "indirect";

    private static bool IsQuotation(string part) => part.Length > 1 && QuotationMarks.Contains(part[0]) && QuotationMarks.Contains(part[^1]);
}
