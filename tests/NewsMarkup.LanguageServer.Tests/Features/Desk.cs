using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features;

/// <summary>Articles and registers that tests of several features share.</summary>
internal static class Desk
{
    public const string People = "/desk/registers/people.news";

    public const string Other = "/desk/other.news";

    public const string Shadow = "/desk/shadow.news";

    public static readonly (string Path, string Text) PeopleFile =
        (People, "---\n@org council \"Averil Council\"\n@person moor \"Ada Moor\" {role=\"mayor\" affiliation=@council}\n---\n");

    /// <summary>An article that uses the register.</summary>
    public static readonly (string Path, string Text) OtherFile =
        (Other, "---\n@use \"registers/people.news\"\n---\n[Moor]{@moor} left. [It rained]{claim by=@moor}.\n");

    /// <summary>An article that uses the register and means somebody else by the same id.</summary>
    public static readonly (string Path, string Text) ShadowFile =
        (Shadow, "---\n@use \"registers/people.news\"\n@person moor \"Piet Moor\"\n---\n[Moor]{@moor} slept.\n");

    /// <summary>An article that uses the register is open, beside those above.</summary>
    /// <param name="body">Its body, with the cursor.</param>
    /// <param name="header">Further lines of its header.</param>
    public static Editor Open(string body, string header = "") =>
        Editor.Open($"---\n@use \"registers/people.news\"\n{header}---\n{body}", PeopleFile, OtherFile, ShadowFile);
}
