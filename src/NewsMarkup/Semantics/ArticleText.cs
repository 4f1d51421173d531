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
        var index = Sorted.LastBefore(_passages, static passage => passage.Source + passage.Paragraph.FirstSource, offset + 1);
        return index < 0 ? 0 : _passages[index].Text + _passages[index].Paragraph.FromSource(offset - _passages[index].Source);
    }

    /// <summary>The range of the text that stands in a range of the file.</summary>
    public TextSpan FromSource(TextSpan span) => TextSpan.FromBounds(FromSource(span.Start), FromSource(span.End));

    /// <summary>Where in the file a character of the text stands; for the text's end, just after its last character. O(log length).</summary>
    public int ToSource(int offset)
    {
        var index = Sorted.LastBefore(_passages, static passage => passage.Text, offset + 1);
        return index < 0 ? 0 : _passages[index].Source + _passages[index].Paragraph.ToSource(offset - _passages[index].Text);
    }

    /// <summary>The range of the file from the first to the last character of a range of the text.</summary>
    public TextSpan ToSource(TextSpan span) => span.IsEmpty
        ? new TextSpan(ToSource(span.Start), 0)
        : TextSpan.FromBounds(ToSource(span.Start), ToSource(span.End - 1) + 1);
}
