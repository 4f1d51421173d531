using System.Collections.Immutable;
using NewsMarkup.Semantics.Binding;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>The article without its markup, and where each of its characters stands in the file.</summary>
public sealed class ArticleText
{
    private readonly ImmutableArray<TextPassage> _passages;

    /// <param name="passages">The paragraphs that hold text, in order.</param>
    internal ArticleText(ImmutableArray<TextPassage> passages)
    {
        _passages = passages;
        Value = string.Create(passages is [.., var last] ? last.Text + last.Paragraph.TextLength : 0, passages, static (text, from) =>
        {
            foreach (var passage in from)
                passage.Paragraph.CopyText(text[passage.Text..]);
        });
    }

    /// <summary>The text of a file, for those who need nothing else of it. O(length).</summary>
    public static ArticleText Of(SyntaxTree tree, Vocabulary vocabulary) => BodyBinder.Bind(tree, vocabulary).Text;

    /// <summary>The body without tags, comments, notes and escapes; otherwise unchanged.</summary>
    public string Value { get; }

    /// <summary>The words of a range of the text.</summary>
    public string Slice(TextSpan span) => Value.Substring(span.Start, span.Length);

    internal ReadOnlySpan<char> Characters(TextSpan span) => Value.AsSpan(span.Start, span.Length);

    /// <summary>How many characters of the text stand before an offset of the file. O(log length).</summary>
    public int FromSource(int offset)
    {
        var index = Last(_passages, offset, static (passage, offset) => passage.Source + passage.Paragraph.Runs[0].Source <= offset);
        if (index < 0)
            return 0;
        var passage = _passages[index];
        var run = passage.Paragraph.Runs[Last(passage.Paragraph.Runs, offset - passage.Source, static (run, offset) => run.Source <= offset)];
        return passage.Text + run.Text + Math.Min(offset - passage.Source - run.Source, run.Length);
    }

    /// <summary>The range of the text that stands in a range of the file.</summary>
    public TextSpan FromSource(TextSpan span) => TextSpan.FromBounds(FromSource(span.Start), FromSource(span.End));

    /// <summary>Where in the file a character of the text stands; for the text's end, just after its last character. O(log length).</summary>
    public int ToSource(int offset)
    {
        var index = Last(_passages, offset, static (passage, offset) => passage.Text <= offset);
        if (index < 0)
            return 0;
        var passage = _passages[index];
        var run = passage.Paragraph.Runs[Last(passage.Paragraph.Runs, offset - passage.Text, static (run, offset) => run.Text <= offset)];
        return passage.Source + run.Source + Math.Min(offset - passage.Text - run.Text, run.Length);
    }

    /// <summary>The range of the file from the first to the last character of a range of the text.</summary>
    public TextSpan ToSource(TextSpan span) => span.IsEmpty
        ? new TextSpan(ToSource(span.Start), 0)
        : TextSpan.FromBounds(ToSource(span.Start), ToSource(span.End - 1) + 1);

    /// <summary>The number of the last of the things in order that begin at an offset or before it; -1 when none does.</summary>
    private static int Last<T>(ImmutableArray<T> things, int offset, Func<T, int, bool> isBefore)
    {
        var (low, high) = (0, things.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (isBefore(things[middle], offset))
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }
}
