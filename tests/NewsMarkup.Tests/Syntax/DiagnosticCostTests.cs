using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Tests.Syntax;

/// <summary>What it costs to find the errors of a document after a key: an editor asks after each.</summary>
internal sealed class DiagnosticCostTests
{
    private const int Paragraphs = 20_000;

    private static readonly SyntaxTree Tree =
        SyntaxTree.Parse(string.Concat(Enumerable.Range(0, Paragraphs).Select(number => $"[a{number}]{{em}} and so on.\n\n")));

    [TestCase(0.0)]
    [TestCase(0.5)]
    [TestCase(1.0)]
    public void A_key_looks_for_errors_in_the_sections_around_it_alone(double place)
    {
        var edited = Tree.WithChange(new TextChange(new TextSpan((int)(place * Tree.Length), 0), "[x]{}"));
        var known = Tree.Sections.Chunks.ToArray().ToHashSet();

        Assert.That(edited.Sections.Chunks.ToArray().Where(chunk => !known.Contains(chunk)).Sum(chunk => chunk.Sections.Length), Is.LessThan(Paragraphs / 50));
    }

    [Test]
    public void Sections_without_errors_are_passed_by()
    {
        var edited = Tree.WithChange(new TextChange(new TextSpan(Tree.Length / 2, 0), "[x]{}"));

        Assert.That(edited.Sections.WithErrors().Count(), Is.EqualTo(1));
    }

    [Test]
    public void The_errors_are_those_of_a_full_parse()
    {
        var edited = Tree.WithChange(new TextChange(new TextSpan(Tree.Length / 3, 0), "[x]{}")).WithChange(new TextChange(default, "[y]{! "));

        Assert.That(
            edited.Diagnostics.Select(diagnostic => (diagnostic.Location.Span, diagnostic.Message)),
            Is.EqualTo(SyntaxTree.Parse(edited.ToString()).Diagnostics.Select(diagnostic => (diagnostic.Location.Span, diagnostic.Message))));
    }
}
