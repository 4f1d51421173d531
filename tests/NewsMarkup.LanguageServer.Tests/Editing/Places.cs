using NewsMarkup.LanguageServer.Features;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Editing;

/// <summary>Writes what a feature found into the text it was found in.</summary>
internal static class Places
{
    /// <summary>The text with each place between <c>‹</c> and <c>›</c>.</summary>
    public static string Shown(SourceText text, IEnumerable<TextSpan> places)
    {
        var signs = places.SelectMany(place => new[] { (At: place.End, Sign: "›", Order: place.Start), (At: place.Start, Sign: "‹", Order: -place.End) });
        return signs.OrderByDescending(sign => sign.At).ThenBy(sign => sign.Sign == "›" ? 1 : 0).ThenBy(sign => sign.Order)
            .Aggregate(text.ToString(), (shown, sign) => shown.Insert(sign.At, sign.Sign));
    }

    /// <summary>The file after an edit; as it was where the edit does not touch it.</summary>
    public static string After(Editor editor, IEnumerable<FileEdits> edits, string path = Editor.Path) =>
        edits.Where(edit => edit.Path == path).SelectMany(edit => edit.Changes).OrderByDescending(change => change.Span.Start)
            .Aggregate(editor.Workspace.Find(path)!.Text, (text, change) => text.With(change)).ToString();
}
