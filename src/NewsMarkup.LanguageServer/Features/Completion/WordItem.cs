using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers one of the few words that a key takes.</summary>
internal static class WordItem
{
    /// <summary>The offer.</summary>
    public static CompletionItem Of(DescribedWord described, TextSpan word) =>
        new(CompletionKind.Word, described.Word, new TextChange(word, described.Word)) { Detail = described.Description ?? "", CommitCharacters = " }" };
}
