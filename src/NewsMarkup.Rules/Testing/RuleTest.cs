using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Testing;

/// <summary>
/// Tests a rule on a text that shows what is expected: carets under the words, then the id and the message (and the help, if any).
/// A text without carets expects that nothing is found. Works with any test framework: a failure is an exception.
/// </summary>
/// <example><code>
/// RuleTest.For(new UnattributedClaim(), """
///     [The dam will fail]{claim}, an engineer said.
///                         ^^^^^ NM2001: No source is named for this claim.
///     """);
/// </code></example>
public static class RuleTest
{
    private const string Header = "---\nheadline: A headline\ndate: 2026-03-14\n---\n";

    /// <summary>Checks a text with one rule, and with its fix if one is given.</summary>
    /// <param name="rule">The rule; it is on, whatever its preset.</param>
    /// <param name="marked">The text with its marks. One that does not begin with a header gets one with a headline and a date.</param>
    /// <param name="fix">The title of the fix to apply; null for a test that is not about fixes.</param>
    /// <param name="fixed">The text after the fix, with its header only if <paramref name="marked"/> has one.</param>
    /// <param name="settings">What a project says; nothing where null.</param>
    /// <exception cref="RuleTestException">Something else was found, the fix does something else, or the test proves nothing.</exception>
    public static void For(Rule rule, string marked, string? fix = null, string? @fixed = null, RuleSettings? settings = null)
    {
        marked = marked.ReplaceLineEndings("\n");
        var findings = Find(rule, MarkedText.Source(marked), settings);
        var found = MarkedText.Of(MarkedText.Source(marked), findings.Select(finding => Shifted(finding, marked)));
        if (found != marked)
            throw new RuleTestException($"Expected:\n{marked}\n\nFound:\n{found}\n");
        if (fix is null != @fixed is null)
            throw new RuleTestException("A test of a fix needs both the fix's title and the text after it.");
        if (fix is not null)
            CheckFix(rule, MarkedText.Source(marked), findings, fix, @fixed!.ReplaceLineEndings("\n"), settings);
    }

    /// <summary>What a rule and the language find in an article, hints of the language aside.</summary>
    public static ImmutableArray<Diagnostic> Find(Rule rule, string text, RuleSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(text);
        return [.. new RuleEngine([rule]).Check(ArticleModel.Bind(SyntaxTree.Parse(WithHeader(text))), settings ?? new RuleSettings(Preset.Strict)).Findings
            .Where(finding => rule.Descriptors.Contains(finding.Rule) || finding.Severity > Severity.Hint)];
    }

    private static void CheckFix(
        Rule rule, string text, ImmutableArray<Diagnostic> findings, string title, string expected, RuleSettings? settings)
    {
        var fixes = findings.SelectMany(finding => finding.Fixes).ToList();
        if (fixes.FirstOrDefault(fix => fix.Title == title) is not { } chosen)
            throw new RuleTestException($"There is no fix «{title}». There are: {string.Join("; ", fixes.Select(fix => $"«{fix.Title}»"))}.");
        var source = WithHeader(text);
        var result = Apply(source, chosen.Changes());
        if (result == source)
            throw new RuleTestException($"The fix «{title}» changes nothing.");
        if (result != WithHeader(expected))
            throw new RuleTestException($"Expected after the fix:\n{WithHeader(expected)}\n\nGot:\n{result}\n");
        if (Find(rule, result, settings).Any(finding => finding.Rule.Category == RuleCategory.Syntax))
            throw new RuleTestException($"The fix «{title}» leaves a text that cannot be read.");
    }

    private static string Apply(string text, ImmutableArray<TextChange> changes)
    {
        foreach (var change in changes.OrderByDescending(change => change.Span.Start))
            text = text[..change.Span.Start] + change.NewText + text[change.Span.End..];
        return text;
    }

    private static string WithHeader(string text) => text.StartsWith("---\n", StringComparison.Ordinal) ? text : Header + text;

    /// <summary>A finding counted from where the test's own text begins.</summary>
    private static Diagnostic Shifted(Diagnostic finding, string marked)
    {
        if (marked.StartsWith("---\n", StringComparison.Ordinal))
            return finding;
        var span = finding.Location.Span;
        var start = Math.Max(0, span.Start - Header.Length);
        var own = SyntaxTree.Parse(finding.Location.File.Text.ToString()[Header.Length..]);
        return finding with { Location = new Location(own, new TextSpan(start, span.Length)) };
    }
}
