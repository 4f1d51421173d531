using System.Buffers;

namespace NewsMarkup.Semantics;

/// <summary>The quotation marks that decide the mode of speech: the double ones and those of CJK. Single ones may be apostrophes.</summary>
internal static class SpeechMarks
{
    public static readonly SearchValues<char> All = SearchValues.Create("\"“”„‟«»「」『』〝〞〟＂");

    /// <summary>True for words that are a quotation by themselves: a mark begins them, and one ends them.</summary>
    public static bool Enclose(string words) => words.Length > 1 && All.Contains(words[0]) && All.Contains(words[^1]);
}
