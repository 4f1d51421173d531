using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

/// <summary>A place of an article from which something can be taken.</summary>
/// <param name="Changes">The edits that take it.</param>
/// <param name="Expected">Where the rule must fire then, as ranges of the article before; each must be touched by a finding.</param>
internal sealed record AblationSite(ImmutableArray<TextChange> Changes, ImmutableArray<TextSpan> Expected)
{
    public AblationSite(TextChange change, params ImmutableArray<TextSpan> expected)
        : this([change], expected)
    {
    }
}
