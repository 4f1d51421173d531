using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Tagging;

/// <summary>Which parts of an attribution are quotes and which are claims.</summary>
internal static class SpeechKinds
{
    /// <summary>Those of direct speech are quotes; of mixed speech, or where no mode is given, those that are a quotation by themselves.</summary>
    public static ImmutableArray<string> Of(SpeechMode? mode, IReadOnlyList<string> parts) => mode switch
    {
        SpeechMode.Direct => [.. parts.Select(_ => "quote")],
        SpeechMode.Mixed when parts.All(SpeechMarks.Enclose) => [.. parts.Select(_ => "claim")],
        SpeechMode.Mixed or null => [.. parts.Select(part => SpeechMarks.Enclose(part) ? "quote" : "claim")],
        _ => [.. parts.Select(_ => "claim")],
    };
}
