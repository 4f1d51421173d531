using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Diagnostics;

/// <summary>A way to mend a finding. Its edits are worked out when somebody asks for them.</summary>
/// <param name="Title">What it does, as an order: <c>Name the source: @engineer</c>.</param>
/// <param name="Kind">Whether a tool may apply it unasked; never <see cref="FixKind.None"/>.</param>
/// <param name="Changes">
/// Works out the edits to the finding's file, in the order of the text and without overlaps, in offsets of the text that was checked.
/// </param>
public sealed record Fix(string Title, FixKind Kind, Func<ImmutableArray<TextChange>> Changes)
{
    /// <summary>A fix of one edit.</summary>
    public Fix(string title, FixKind kind, TextSpan span, string newText)
        : this(title, kind, () => [new TextChange(span, newText)])
    {
    }
}
