namespace NewsMarkup.Compile.BratFormat;

/// <summary>The words with which our annotation files say what brat has none for.</summary>
internal static class BratNames
{
    public const string Attribution = "Attribution";
    public const string Content = "Content";
    public const string Cue = "Cue";
    public const string Source = "Source";

    public const string Stance = "Stance";
    public const string Mode = "Mode";
    public const string Status = "Status";
    public const string ClaimType = "Type";
    public const string Form = "Form";

    /// <summary>The attribute for a house's own kind of claim, quote or cue.</summary>
    public const string SpanKind = "SpanKind";

    public const string Reference = "Reference";
    public const string OwnDatabase = "NewsMarkup";
    public const string Wikidata = "Wikidata";

    /// <summary>A comment that holds a line of the header.</summary>
    public const string HeaderNote = "Header";

    /// <summary>A comment that holds what else the tag says.</summary>
    public const string TagNote = "Tag";

    /// <summary>The comments that people write in brat.</summary>
    public const string AnnotatorNote = "AnnotatorNotes";

    /// <summary>The relations between attributions, with the keys that stand for them in a tag.</summary>
    public static readonly IReadOnlyList<(string Name, string Key)> Relations =
        [("Denies", "denies"), ("Doubts", "doubts"), ("Confirms", "confirms"), ("Contradicts", "contradicts"), ("Supports", "supports"), ("Repeats", "repeats")];

    /// <summary>The type of a kind: <c>Person</c> of <c>person</c>.</summary>
    public static string TypeOf(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];

    /// <summary>The kind of a type: <c>person</c> of <c>Person</c>.</summary>
    public static string KindOf(string type) => char.ToLowerInvariant(type[0]) + type[1..];
}
