using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Tests.Cases;

/// <summary>An article in which a rule fires exactly at the places between ⟦ and ⟧, and why a careful desk agrees.</summary>
/// <param name="RuleId">The rule, such as NM3004.</param>
/// <param name="Line">Where the case begins in its file, from one.</param>
/// <param name="Fires">False for a near miss, which has no marked place.</param>
/// <param name="Marked">The article with its marks.</param>
/// <param name="Why">The judgement.</param>
internal sealed record RuleCase(string RuleId, int Line, bool Fires, string Marked, string Why)
{
    private const string Open = "⟦";
    private const string Close = "⟧";

    public bool HasMarks => Marked.Contains(Open, StringComparison.Ordinal);

    public string Article => Marked.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal);

    /// <summary>The article with marks round what was found.</summary>
    public string MarkedWith(IEnumerable<Diagnostic> findings) => findings.Select(finding => finding.Location.Span).Distinct()
        .SelectMany(span => new[] { (At: span.End, Mark: Close), (At: span.Start, Mark: Open) })
        .OrderByDescending(mark => mark.At).ThenBy(mark => mark.Mark == Open)
        .Aggregate(Article, (text, mark) => text.Insert(mark.At, mark.Mark));

    public override string ToString() => $"{RuleId} {(Fires ? "fire" : "near")} line {Line}";
}
