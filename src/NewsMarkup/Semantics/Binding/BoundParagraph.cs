using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>
/// What a paragraph says by itself, whatever stands around it. It is kept with the paragraph, so that an edit pays for the paragraphs around it
/// alone. All offsets count from the paragraph's begin. Immutable.
/// </summary>
internal sealed class BoundParagraph
{
    private readonly Section _section;
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<TextRun> _runs;

    /// <param name="section">The paragraph as the parser leaves it.</param>
    /// <param name="vocabulary">The kinds and attributes with which it was read.</param>
    /// <param name="runs">What of it is the article's text, in order.</param>
    /// <param name="spans">Its spans, outer before inner.</param>
    public BoundParagraph(Section section, Vocabulary vocabulary, ImmutableArray<TextRun> runs, ImmutableArray<BoundSpan> spans)
    {
        (_section, _vocabulary, _runs) = (section, vocabulary, runs);
        Spans = spans;
        StrayTags = Binding.StrayTags.In(section, vocabulary);
        TextLength = runs is [.., var last] ? last.Text + last.Length : 0;
        Words = FindWords();
    }

    /// <summary>Its spans, outer before inner.</summary>
    public ImmutableArray<BoundSpan> Spans { get; }

    /// <summary>Braces in its prose that somebody may have meant as a tag.</summary>
    public ImmutableArray<TextSpan> StrayTags { get; }

    /// <summary>How many characters of it are the article's text.</summary>
    public int TextLength { get; }

    /// <summary>
    /// Where its lines stand in its text, without the blank ones around them and the last line's end; empty for a paragraph that is blank once
    /// notes and comments are taken out.
    /// </summary>
    public TextSpan Words { get; }

    /// <summary>Where its first character of the text stands in it. Not for a paragraph without text.</summary>
    public int FirstSource => _runs[0].Source;

    /// <summary>What a section says, worked out at the first call.</summary>
    public static BoundParagraph Of(Section section, Vocabulary vocabulary)
    {
        if (section.Bound is not BoundParagraph bound || !ReferenceEquals(bound._vocabulary, vocabulary))
            section.Bound = bound = ParagraphBinder.Bind(section, vocabulary);
        return bound;
    }

    /// <summary>How many characters of its text stand before one of its offsets. O(log runs).</summary>
    public int FromSource(int offset)
    {
        var index = Sorted.LastBefore(_runs, static run => run.Source, offset + 1);
        return index < 0 ? 0 : _runs[index].Text + Math.Min(offset - _runs[index].Source, _runs[index].Length);
    }

    /// <summary>Where a character of its text stands in it; for the text's end, just after its last character. O(log runs).</summary>
    public int ToSource(int offset)
    {
        var index = Sorted.LastBefore(_runs, static run => run.Text, offset + 1);
        return index < 0 ? 0 : _runs[index].Source + Math.Min(offset - _runs[index].Text, _runs[index].Length);
    }

    /// <summary>Copies its text.</summary>
    public void CopyText(Span<char> text)
    {
        foreach (var run in _runs)
            _section.Text.Slice(run.Source, run.Length).CopyTo(text[run.Text..]);
    }

    /// <summary>A comment at a paragraph's end leaves the line end before it behind.</summary>
    private TextSpan FindWords()
    {
        var (start, end) = (FromSource(_section.Content.Start), FromSource(_section.Content.End));
        while (end > start && CharacterAt(end - 1) is '\r' or '\n')
            end--;
        return IsBlank(start, end) ? default : TextSpan.FromBounds(start, end);
    }

    private bool IsBlank(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(CharacterAt(start)))
            start++;
        return start == end;
    }

    private char CharacterAt(int offset) => _section.Text[ToSource(offset)];
}
