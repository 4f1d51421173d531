using System.Buffers;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.BratFormat;

/// <summary>Which parts of an attribution are quotes and which are claims.</summary>
internal static class BratKinds
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„‟«»「」『』〝〞＂");

    /// <summary>Those of direct speech are quotes; of mixed speech, or where nothing is said, those that are a quotation by themselves.</summary>
    public static IReadOnlyList<string> Of(string? mode, IReadOnlyList<string> parts) => EnumWords.ParseMode(mode) switch
    {
        SpeechMode.Direct => [.. parts.Select(_ => "quote")],
        SpeechMode.Mixed when parts.All(IsQuotation) => [.. parts.Select(_ => "claim")],
        SpeechMode.Mixed or null => [.. parts.Select(part => IsQuotation(part) ? "quote" : "claim")],
        _ => [.. parts.Select(_ => "claim")],
    };

    private static bool IsQuotation(string part) => part.Length > 1 && QuotationMarks.Contains(part[0]) && QuotationMarks.Contains(part[^1]);
}
