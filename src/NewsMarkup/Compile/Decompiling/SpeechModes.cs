using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>The mode that the language derives of speech that no tag gives one.</summary>
internal static class SpeechModes
{
    /// <summary>The mode of parts that are tagged as these kinds.</summary>
    public static string Derived(ImmutableArray<string> kinds, ImmutableArray<string> parts) =>
        kinds.All(kind => kind == "quote") ? "direct"
        : kinds.Contains("quote") || parts.Any(part => part.AsSpan().ContainsAny(SpeechMarks.All)) ? "mixed"
        : "indirect";
}
