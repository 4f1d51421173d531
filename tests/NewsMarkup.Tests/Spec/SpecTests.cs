using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Tests.Spec;

/// <summary>What grammar/spec.md states is so: each of its examples runs, and it leaves nothing out.</summary>
internal sealed class SpecTests
{
    /// <summary>What no fenced block of a text file can hold: bytes that are not UTF-8, and half a character.</summary>
    private static readonly string[] NotWritable = [SyntaxRules.BadEncoding.Id, SyntaxRules.LoneSurrogate.Id];

    [TestCaseSource(nameof(Examples))]
    public void An_example_has_the_diagnostics_that_the_page_states(SpecExample example) =>
        Assert.That(example.Findings(), Is.EqualTo(example.Diagnostics));

    [TestCaseSource(nameof(ExamplesWithText))]
    public void An_example_has_the_text_that_the_page_states(SpecExample example) =>
        Assert.That(example.Bind().Text.Value, Is.EqualTo(example.Text));

    [TestCaseSource(nameof(ExamplesWithJson))]
    public void An_example_compiles_to_the_JSON_that_the_page_states(SpecExample example) =>
        Assert.That(JsonFragment.Differences(example.Json!, example.Compile()), Is.Empty);

    [TestCaseSource(nameof(Examples))]
    public void An_example_parses_to_a_tree_that_gives_its_source_back(SpecExample example) =>
        Assert.That(example.Bind().Tree.ToString(), Is.EqualTo(example.Source));

    [Test]
    public void Every_error_of_the_language_has_an_example() =>
        Assert.That(
            SyntaxRules.All.Concat(BindingRules.All).Select(rule => rule.Id).Except(NotWritable)
                .Where(id => !SpecDocument.Examples.Any(example => example.Diagnostics.Any(line => line.Contains($" {id} ", StringComparison.Ordinal)))),
            Is.Empty);

    [Test]
    public void Every_error_of_the_language_is_in_the_table_of_errors() =>
        Assert.That(
            SyntaxRules.All.Concat(BindingRules.All).Select(rule => $"| {rule.Id} | {rule.Name} | {rule.Severity.ToString().ToLowerInvariant()} |")
                .Where(row => !SpecDocument.Text.Contains(row, StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void Every_kind_of_the_language_is_in_the_table_of_kinds() =>
        Assert.That(
            SpanKinds.All.Select(kind => $"| `{kind.Name}` |").Concat(DeclarationKinds.All.Select(kind => $"| `@{kind.Name}` |"))
                .Where(row => !SpecDocument.Text.Contains(row, StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void Every_attribute_of_the_language_is_in_the_table_of_attributes() =>
        Assert.That(
            SpanKinds.All.Append(SpanKinds.Mention).SelectMany(kind => kind.Attributes)
                .Concat(DeclarationKinds.All.SelectMany(kind => kind.Attributes))
                .Select(attribute => $"| `{attribute.Key}` |").Distinct()
                .Where(row => !SpecDocument.Text.Contains(row, StringComparison.Ordinal)),
            Is.Empty);

    private static IEnumerable<TestCaseData> Examples() => Cases(_ => true);

    private static IEnumerable<TestCaseData> ExamplesWithText() => Cases(example => example.Text is not null);

    private static IEnumerable<TestCaseData> ExamplesWithJson() => Cases(example => example.Json is not null);

    private static IEnumerable<TestCaseData> Cases(Func<SpecExample, bool> states) =>
        SpecDocument.Examples.Where(states).Select(example => new TestCaseData(example).SetArgDisplayNames(example.ToString()));
}
