using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Folding;

/// <summary>
/// What can be folded: the header, lines of <c>@use</c>, comment lines such as <c>%% allow</c>, tags and paragraphs of several lines, and
/// what stands below a heading.
/// </summary>
internal static class Folds
{
    /// <summary>The ranges in the order of their begins, outer before inner; only those of more than one line. O(tags).</summary>
    public static ImmutableArray<Fold> Of(ArticleDocument document)
    {
        var lines = document.Text.Lines;
        return
        [
            .. Runs(document, SyntaxKind.Use, FoldKind.Imports)
                .Concat(Runs(document, SyntaxKind.Comment, FoldKind.Comment))
                .Concat(PartsOfFile.In(document).SelectMany(part => OfPart(part, document.Text)))
                .Concat(BelowHeadings(document))
                .DistinctBy(fold => fold.Span)
                .Where(fold => lines.PositionOf(fold.Span.Start).Line < lines.PositionOf(fold.Span.End).Line)
                .OrderBy(fold => fold.Span),
        ];
    }

    private static IEnumerable<Fold> OfPart(SectionNode part, SourceText text) => part switch
    {
        HeaderSyntax header => [new Fold(WithoutLastLineEnds(header.Span, text), FoldKind.Region)],
        ParagraphSyntax paragraph => [new Fold(paragraph.ContentSpan, FoldKind.Region)],
        AttributeBlockSyntax block => [new Fold(UpToLastItem(block, text), FoldKind.Region)],
        _ => [],
    };

    /// <summary>A brace that closes on a line of its own stays in sight.</summary>
    private static TextSpan UpToLastItem(AttributeBlockSyntax block, SourceText text)
    {
        var last = text.Slice(block.Span).TrimEnd('}');
        var trimmed = last.TrimEnd(' ', '\t');
        return trimmed.EndsWith('\n') || trimmed.EndsWith('\r') ? block.Span with { Length = trimmed.TrimEnd().Length } : block.Span;
    }

    /// <summary>Lines of one kind that follow each other with nothing but line ends and blanks between them.</summary>
    private static IEnumerable<Fold> Runs(ArticleDocument document, SyntaxKind kind, FoldKind fold)
    {
        TextSpan? run = null;
        foreach (var line in PartsOfFile.In(document).Where(part => part.Kind == kind))
        {
            if (run is { } before && IsBlank(TextSpan.FromBounds(before.End, line.Span.Start), document.Text))
            {
                run = TextSpan.FromBounds(before.Start, line.Span.End);
                continue;
            }

            if (run is { } ended)
                yield return new Fold(ended, fold);
            run = line.Span;
        }

        if (run is { } last)
            yield return new Fold(last, fold);
    }

    private static IEnumerable<Fold> BelowHeadings(ArticleDocument document) =>
        HeadingSection.Of(document.Article).Select(section => new Fold(WithoutLastLineEnds(section.Span, document.Text), FoldKind.Region));

    private static TextSpan WithoutLastLineEnds(TextSpan span, SourceText text)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(span.Start, end);
    }

    private static bool IsBlank(TextSpan span, SourceText text)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
                return false;
        }

        return true;
    }
}
