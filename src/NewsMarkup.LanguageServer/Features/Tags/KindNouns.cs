namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>The kinds of declaration in words for people.</summary>
internal static class KindNouns
{
    /// <summary>The noun for a kind; the kind itself where it is a word, as those are that a project adds.</summary>
    public static string Of(string kind) => kind == "org" ? "organisation" : kind;
}
