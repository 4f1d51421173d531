using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>What rules found in single paragraphs, by paragraph, so that the next version of an article need not look at the same ones again.</summary>
internal sealed class ParagraphFindings
{
    private readonly Dictionary<object, Entry> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers what was found in a paragraph. Fixes are worked out now: they must not keep the article in memory.</summary>
    public void Add(ParagraphSyntax paragraph, IEnumerable<Diagnostic> findings) =>
        _entries[paragraph.Identity] = new Entry(paragraph.Span.Start, [.. findings.Select(finding => Move(finding, finding.Location.File, by: 0))]);

    /// <summary>What was found in the same paragraph of an earlier version, moved to where it stands now; default when it was not looked at.</summary>
    public ImmutableArray<Diagnostic> Find(SyntaxTree tree, ParagraphSyntax paragraph)
    {
        if (!_entries.TryGetValue(paragraph.Identity, out var entry))
            return default;
        var by = paragraph.Span.Start - entry.Start;
        return [.. entry.Findings.Select(finding => Move(finding, tree, by))];
    }

    private static Diagnostic Move(Diagnostic finding, SourceFile file, int by) => finding with
    {
        Location = new Location(file, Move(finding.Location.Span, by)),
        Related = [.. finding.Related.Select(related => related with { Location = new Location(file, Move(related.Location.Span, by)) })],
        Fixes = [.. finding.Fixes.Select(fix => Move(fix, by))],
    };

    private static Fix Move(Fix fix, int by)
    {
        ImmutableArray<TextChange> changes = [.. fix.Changes().Select(change => change with { Span = Move(change.Span, by) })];
        return fix with { Changes = () => changes };
    }

    private static TextSpan Move(TextSpan span, int by) => span with { Start = span.Start + by };

    private sealed record Entry(int Start, ImmutableArray<Diagnostic> Findings);
}
