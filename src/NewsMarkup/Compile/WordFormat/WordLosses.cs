using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>What a Word document can hold and an article cannot.</summary>
internal static class WordLosses
{
    public static readonly CopyLoss Deletion = new("a tracked deletion was accepted", "tracked deletions were accepted");
    public static readonly CopyLoss Insertion = new("a tracked insertion was accepted", "tracked insertions were accepted");
    public static readonly CopyLoss Comment = new("a comment was left out", "comments were left out");
    public static readonly CopyLoss TextBox = new("a text box was left out", "text boxes were left out");
    public static readonly CopyLoss PageHeader = new("the header or footer of the pages was left out", "headers and footers of pages were left out");
    public static readonly CopyLoss Symbol = new("a sign of a symbol font was left out", "signs of symbol fonts were left out");
    public static readonly CopyLoss Document = new("a document inside the document was left out", "documents inside the document were left out");
    public static readonly CopyLoss Number = new("an item of a list lost its number or bullet", "items of lists lost their numbers or bullets");
    public static readonly CopyLoss Level = new("an item of a list inside a list lost its level", "items of lists inside lists lost their level");
}
