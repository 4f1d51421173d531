namespace NewsMarkup.Compile.Copy;

/// <summary>Something that copy can hold and an article cannot.</summary>
/// <param name="One">A sentence about one of them, without its place: <c>a footnote was left out</c>.</param>
/// <param name="Many">What follows their number: <c>footnotes were left out</c>.</param>
internal sealed record CopyLoss(string One, string Many)
{
    public static readonly CopyLoss Picture = new("a picture was left out", "pictures were left out");
    public static readonly CopyLoss Footnote = new("a footnote was left out", "footnotes were left out");
    public static readonly CopyLoss Formula = new("a formula was left out", "formulas were left out");
    public static readonly CopyLoss Link = new("a link that leads to no page was left out; its words stay", "links that lead to no page were left out; their words stay");
    public static readonly CopyLoss Table = new("a table became a paragraph a row, with tabs between the cells", "tables became a paragraph a row, with tabs between the cells");
    public static readonly CopyLoss Raised = new("a raised or lowered letter became a plain one", "raised or lowered letters became plain ones");
    public static readonly CopyLoss Hidden = new("hidden text was left out", "hidden texts were left out");
    public static readonly CopyLoss StruckOut = new("a struck-out text was left out", "struck-out texts were left out");
}
