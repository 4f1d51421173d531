using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>How deep tags may stand in one another.</summary>
internal sealed class NestingTests
{
    private const int MaxDepth = 64;

    [Test]
    public void Sixty_four_tags_may_stand_in_one_another() =>
        Assert.That(SyntaxTree.Parse(Nested(MaxDepth)).Diagnostics, Is.Empty);

    [Test]
    public void One_more_is_reported_at_the_first_tag_that_is_refused()
    {
        var text = Nested(MaxDepth + 3);
        var found = SyntaxTree.Parse(text).Diagnostics.Select(diagnostic => (diagnostic.Rule.Id, diagnostic.Message, text[diagnostic.Location.Span.Start..]));

        Assert.That(found, Is.EqualTo(new[]
        {
            ("NM0005", "Tags stand more than 64 deep in one another here; the outer ones are read as text.", "]{em}]{em}]{em}"),
        }));
    }

    [Test]
    public void The_inner_tags_are_read_and_the_outer_ones_are_words()
    {
        var spans = SyntaxTree.Parse(Nested(MaxDepth + 3)).Root.DescendantsAndSelf().OfType<SpanSyntax>().ToArray();

        Assert.That((spans.Length, spans[0].Span.Start), Is.EqualTo((MaxDepth, 3)));
    }

    [Test]
    public void It_is_reported_once_a_paragraph()
    {
        var deep = Nested(MaxDepth + 3);

        Assert.That(SyntaxTree.Parse($"{deep} {deep}\n\n{deep}").Diagnostics, Has.Length.EqualTo(2));
    }

    [Test]
    public void Tags_beside_the_deep_ones_are_read() =>
        Assert.That(SyntaxTree.Parse($"[a]{{em}} {Nested(MaxDepth + 1)} [b]{{em}}").Root.Paragraphs.Single().Children.OfType<SpanSyntax>().Count(), Is.EqualTo(3));

    [Test]
    public void Brackets_without_a_tag_do_not_count() =>
        Assert.That(SyntaxTree.Parse($"{new string('[', 100)}{Nested(MaxDepth)}{new string(']', 100)}").Diagnostics, Is.Empty);

    [Test]
    public void Brackets_without_a_tag_hide_no_depth() =>
        Assert.That(SyntaxTree.Parse($"[[{Nested(MaxDepth)}]]{{em}}").Diagnostics, Has.Length.EqualTo(1));

    private static string Nested(int depth) => new string('[', depth) + "word" + string.Concat(Enumerable.Repeat("]{em}", depth));
}
