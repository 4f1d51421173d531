using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>
/// What a paragraph says by itself, whatever stands around it. It is kept with the paragraph, so that an edit pays for the paragraphs around it
/// alone. All offsets count from the paragraph's begin. Immutable.
/// </summary>
/// <param name="section">The paragraph as the parser leaves it.</param>
/// <param name="vocabulary">The kinds and attributes with which it was read.</param>
/// <param name="runs">What of it is the article's text, in order.</param>
/// <param name="spans">Its spans, outer before inner.</param>
/// <param name="strayTags">Braces in its prose that somebody may have meant as a tag.</param>
internal sealed class BoundParagraph(
    Section section, Vocabulary vocabulary, ImmutableArray<TextRun> runs, ImmutableArray<BoundSpan> spans, ImmutableArray<TextSpan> strayTags)
{
    /// <summary>What of it is the article's text, in order.</summary>
    public ImmutableArray<TextRun> Runs => runs;

    /// <summary>How many characters of it are the article's text.</summary>
    public int TextLength { get; } = runs is [.., var last] ? last.Text + last.Length : 0;

    /// <summary>Its spans, outer before inner.</summary>
    public ImmutableArray<BoundSpan> Spans => spans;

    /// <summary>Braces in its prose that somebody may have meant as a tag.</summary>
    public ImmutableArray<TextSpan> StrayTags => strayTags;

    /// <summary>What a section says, worked out at the first call.</summary>
    public static BoundParagraph Of(Section section, Vocabulary vocabulary)
    {
        if (section.Bound is not BoundParagraph bound || !bound.WasReadWith(vocabulary))
            section.Bound = bound = ParagraphBinder.Bind(section, vocabulary);
        return bound;
    }

    /// <summary>Copies its text.</summary>
    public void CopyText(Span<char> text)
    {
        foreach (var run in runs)
            section.Text.Slice(run.Source, run.Length).CopyTo(text[run.Text..]);
    }

    private bool WasReadWith(Vocabulary other) => ReferenceEquals(vocabulary, other);
}
