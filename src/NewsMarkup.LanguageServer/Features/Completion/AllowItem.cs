using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Offers the line that allows the findings of a rule.</summary>
internal static class AllowItem
{
    private const string Detail = "Allow what a rule finds, with a reason";

    /// <summary>The whole line.</summary>
    public static CompletionItem Of(TextSpan word) => new(CompletionKind.Snippet, "%% allow", new TextChange(word, "%% allow "))
    {
        Detail = Detail,
        AsksForMore = true,
    };

    /// <summary>The first word of a comment.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hasBlank">True when a blank stands before it.</param>
    public static CompletionItem InComment(TextSpan word, bool hasBlank) =>
        new(CompletionKind.Snippet, "allow", new TextChange(word, hasBlank ? "allow " : " allow ")) { Detail = Detail, AsksForMore = true };
}
