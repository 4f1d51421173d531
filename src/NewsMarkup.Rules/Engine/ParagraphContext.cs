using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// A paragraph to look at, and nothing else: what is found in it is kept until the paragraph, the article's language or the settings
/// change, so a rule that looks at the rest of the article belongs into <see cref="RuleRegistry.Articles"/>.
/// </summary>
public sealed class ParagraphContext : RuleContext
{
    private readonly Block _block;

    internal ParagraphContext(Block block, ImmutableArray<TaggedSpan> spans, RuleCall call)
        : base(call)
    {
        _block = block;
        Spans = spans;
        Text = Model.Text.Slice(block.Text);
    }

    /// <summary>paragraph, heading, caption …</summary>
    public string Kind => _block.Kind;

    /// <summary>The paragraph's words without markup and notes.</summary>
    public string Text { get; }

    /// <summary>The tagged spans, outer before inner; those with errors too.</summary>
    public ImmutableArray<TaggedSpan> Spans { get; }

    /// <summary>Where a span's words stand in <see cref="Text"/>.</summary>
    public TextSpan WordsOf(TaggedSpan span) => new(span.Text.Start - _block.Text.Start, span.Text.Length);

    /// <summary>The place in the file of a range of <see cref="Text"/>.</summary>
    public TextSpan Place(TextSpan words) => Model.Text.ToSource(words with { Start = words.Start + _block.Text.Start });
}
