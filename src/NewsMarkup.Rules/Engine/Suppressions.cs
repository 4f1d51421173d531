using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules;

/// <summary>Parts findings by what the article allows.</summary>
internal static class Suppressions
{
    public static SuppressionResult Apply(IEnumerable<Diagnostic> findings) =>
        new([.. findings.OrderBy(finding => finding.Location.Span)], []);
}
