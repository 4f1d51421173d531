using NewsMarkup.Text;

namespace NewsMarkup.Syntax;

/// <summary>A run of lines that are not blank, with the blank lines around it.</summary>
public sealed class ParagraphSyntax : SectionNode
{
    internal ParagraphSyntax(NodePlace place)
        : base(place)
    {
    }

    /// <summary>The lines without the blank ones around them and without the last line's end.</summary>
    public TextSpan ContentSpan => Section.Content with { Start = Span.Start + Section.Content.Start };

    /// <summary>An object that two versions of a document share as long as an edit leaves the paragraph as it is; compare it by reference.</summary>
    public object Identity => Section;

    /// <summary>What others have worked out from the paragraph's words alone, for every version of the document that has it; null for nothing.</summary>
    internal object? Kept
    {
        get => Section.Kept;
        set => Section.Kept = value;
    }
}
