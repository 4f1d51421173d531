using NewsMarkup.Syntax.Grammar;
using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>
/// Parses again what an edit touched. A section ends where a blank line meets one that is not, whatever stands above; so parsing begins
/// one section before the edit and stops as soon as a section begins where one began before.
/// </summary>
internal static class IncrementalParser
{
    /// <summary>The sections after an edit; equal to those of a full parse of the edited text.</summary>
    public static SectionList Apply(SectionList sections, TextChange change)
    {
        if (sections.Length == 0)
            return SectionList.Of([.. DocumentParser.ParseDocument(change.NewText, CancellationToken.None)]);

        var first = FirstTouched(sections, change.Span.Start);
        var last = sections.Find(change.Span.End);
        for (var more = 1; ; more *= 2)
        {
            var reused = last;
            for (var i = 0; i < more && sections.After(reused) is { } next; i++)
                reused = next;

            var isWhole = sections.After(reused) is null;
            var text = Edited(sections, first.Start, reused.Start + sections[reused].Length, change);
            var parsed = first.Start == 0 ? DocumentParser.ParseDocument(text, CancellationToken.None) : DocumentParser.ParseBody(text);
            if (isWhole)
                return sections.Replace(first, reused, parsed);
            if (BeginsAsBefore(parsed, text.Length, sections[reused]))
                return sections.Replace(first, sections.Before(reused)!.Value, parsed[..^1]);
            last = reused;
        }
    }

    /// <summary>
    /// The section before the one that holds the edit, since where it ends was told from the line that changed; or the first one, where
    /// the parser read this far to find the header's end.
    /// </summary>
    private static SectionList.Position FirstTouched(SectionList sections, int offset)
    {
        var begin = sections.Find(0);
        var header = sections[begin];
        if (offset <= header.Length + header.Lookahead)
            return begin;
        var at = sections.Find(offset);
        return sections.Before(at) ?? at;
    }

    /// <summary>True when the last section parsed is, to the character, the one that stood there, and no decision above read beyond it.</summary>
    private static bool BeginsAsBefore(List<Section> parsed, int length, Section old) =>
        parsed.Count > 1
        && parsed[^1].Length == old.Length
        && parsed[0].Length + parsed[0].Lookahead < length;

    /// <summary>What stands after the edit where the text from <paramref name="start"/> to <paramref name="end"/> stood.</summary>
    private static string Edited(SectionList sections, int start, int end, TextChange change) =>
        string.Create(end - start - change.Span.Length + change.NewText.Length, (sections, start, change), static (text, edit) =>
        {
            var (sections, start, change) = edit;
            var before = change.Span.Start - start;
            sections.CopyTo(text[..before], start);
            change.NewText.CopyTo(text[before..]);
            sections.CopyTo(text[(before + change.NewText.Length)..], change.Span.End);
        });
}
