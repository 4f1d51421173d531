using System.Collections.Immutable;
using NewsMarkup.Semantics.Binding;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics;

/// <summary>The article without its markup, and where each of its characters stands in the file.</summary>
public sealed class ArticleText
{
    private readonly ImmutableArray<Run> _runs;

    /// <param name="source">The file's text.</param>
    /// <param name="runs">What of it is the article's text, in order.</param>
    internal ArticleText(SectionList source, ImmutableArray<Run> runs)
    {
        _runs = runs;
        Value = string.Create(runs is [.., var last] ? last.Text + last.Length : 0, (source, runs), static (text, from) =>
        {
            var next = 0;
            foreach (var (section, start) in from.source.All())
            {
                for (; next < from.runs.Length && from.runs[next].Source < start + section.Length; next++)
                    section.Text.Slice(from.runs[next].Source - start, from.runs[next].Length).CopyTo(text[from.runs[next].Text..]);
            }
        });
    }

    /// <summary>The text of a file, for those who need nothing else of it. O(length).</summary>
    public static ArticleText Of(SyntaxTree tree, Vocabulary vocabulary) => BodyBinder.Bind(tree, vocabulary).Text;

    /// <summary>The body without tags, comments, notes and escapes; otherwise unchanged.</summary>
    public string Value { get; }

    /// <summary>The words of a range of the text.</summary>
    public string Slice(TextSpan span) => Value.Substring(span.Start, span.Length);

    internal ReadOnlySpan<char> Characters(TextSpan span) => Value.AsSpan(span.Start, span.Length);

    /// <summary>How many characters of the text stand before an offset of the file. O(log runs).</summary>
    public int FromSource(int offset)
    {
        var index = Last(offset, static (run, offset) => run.Source <= offset);
        return index < 0 ? 0 : _runs[index].Text + Math.Min(offset - _runs[index].Source, _runs[index].Length);
    }

    /// <summary>The range of the text that stands in a range of the file.</summary>
    public TextSpan FromSource(TextSpan span) => TextSpan.FromBounds(FromSource(span.Start), FromSource(span.End));

    /// <summary>Where in the file a character of the text stands; for the text's end, just after its last character. O(log runs).</summary>
    public int ToSource(int offset)
    {
        var index = Last(offset, static (run, offset) => run.Text <= offset);
        return index < 0 ? 0 : _runs[index].Source + Math.Min(offset - _runs[index].Text, _runs[index].Length);
    }

    /// <summary>The range of the file from the first to the last character of a range of the text.</summary>
    public TextSpan ToSource(TextSpan span) => span.IsEmpty
        ? new TextSpan(ToSource(span.Start), 0)
        : TextSpan.FromBounds(ToSource(span.Start), ToSource(span.End - 1) + 1);

    private int Last(int offset, Func<Run, int, bool> isBefore)
    {
        var (low, high) = (0, _runs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (isBefore(_runs[middle], offset))
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    /// <summary>Characters that stand together in the file and in the text.</summary>
    internal readonly record struct Run(int Source, int Text, int Length)
    {
        /// <summary>The run as it stands when that many characters come before it in the file and in the text.</summary>
        public Run MovedBy(int inSource, int inText) => new(Source + inSource, Text + inText, Length);
    }
}
