using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Compile.Tables;

/// <summary>An article as tables see it.</summary>
/// <param name="Path">The path by which its rows are told apart.</param>
/// <param name="Model">What it says.</param>
internal sealed record TabledArticle(string Path, ArticleModel Model)
{
    private readonly CodePoints _codePoints = new(Model.Text.Value);

    /// <summary>The words of a range of the text.</summary>
    public string Words(TextSpan range) => Model.Text.Slice(range);

    /// <summary>The words of several spans, with a blank between them.</summary>
    public string Words(ImmutableArray<TaggedSpan> spans) => spans is [var only]
        ? Words(only.Text)
        : string.Join(' ', spans.Where(span => !span.Text.IsEmpty).Select(span => Words(span.Text)));

    /// <summary>Where a range of the text begins, in code points, as SQL counts.</summary>
    public int Start(TextSpan range) => _codePoints.FromUtf16(range.Start);

    /// <summary>How long a range of the text is, in code points.</summary>
    public int Length(TextSpan range) => _codePoints.FromUtf16(range.End) - _codePoints.FromUtf16(range.Start);

    /// <summary>From the first to the last of several spans.</summary>
    public static TextSpan RangeOf(ImmutableArray<TaggedSpan> spans) =>
        TextSpan.FromBounds(spans.Min(span => span.Text.Start), spans.Max(span => span.Text.End));
}
