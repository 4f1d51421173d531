using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Semantics;

/// <summary>What an id may hold.</summary>
internal sealed class IdTests
{
    [TestCase("می‌خواهم", TestName = "A non-joiner between Persian letters")]
    [TestCase("क्‍ष", TestName = "A joiner after a virama")]
    [TestCase("a\u200Cb", TestName = "Between letters of any script")]
    public void A_joiner_stands_between_letters(string id) =>
        Assert.That(
            ArticleModel.Bind(SyntaxTree.Parse($"---\n@person {id} \"X\"\n---\n[x]{{@{id}}}")).Mentions.Select(mention => mention.Symbol.Id),
            Is.EqualTo(new[] { id }));

    [TestCase("a\u200C", TestName = "Not at the end")]
    [TestCase("a\u200C\u200Db", TestName = "Not two of them")]
    [TestCase("1\u200Cb", TestName = "Not after a digit")]
    [TestCase("a\u200C-", TestName = "Not before a hyphen")]
    public void Elsewhere_it_is_no_part_of_an_id(string id) =>
        Assert.That(
            SyntaxTree.Parse($"[x]{{@{id}}}").Diagnostics.Select(diagnostic => diagnostic.Message),
            Is.EqualTo(new[] { $"Unexpected text in this tag: `{id[1..]}` follows `@{id[..1]}` without a blank." }));

    [TestCase("\u200Ca")]
    public void It_does_not_begin_an_id(string id) =>
        Assert.That(
            SyntaxTree.Parse($"[x]{{@{id}}}").Diagnostics.Select(diagnostic => diagnostic.Message),
            Is.EqualTo(new[] { "Unexpected text in this tag: an id is missing after `@`." }));

    [TestCase("خبرنگار می‌گوید", "d-خبرنگار-میگوید")]
    [TestCase("हिन्दी", "d-हिन्दी")]
    [TestCase("S\u030Ckova", "d-s\u030Ckova")]
    public void The_id_of_a_description_keeps_the_marks_of_its_letters(string description, string id) =>
        Assert.That(ArticleModel.Bind(SyntaxTree.Parse($"[x]{{claim by=\"{description}\"}}")).Sources.Select(source => source.Id), Is.EqualTo(new[] { id }));

    [Test]
    public void A_name_that_two_spans_give_is_the_id_of_the_first() =>
        Assert.That(
            IdsOfSayings("[x]{claim #c1} [y]{claim #c1} [z]{claim #d denies=#c1} [z]{claim #d denies=#c1}"),
            Is.EqualTo(new[] { "c1", "c2", "a1", "a2", "d", "a3" }));

    [Test]
    public void A_source_whose_id_is_taken_is_left_out() =>
        Assert.That(
            ArticleModel.Bind(SyntaxTree.Parse("---\n@org a \"A\"\n@source a \"B\"\n---\n[x]{claim by=@a}")).Sources.Select(source => source.Type),
            Is.EqualTo(new[] { SourceType.Institution }));

    private static IEnumerable<string> IdsOfSayings(string body)
    {
        var article = ArticleModel.Bind(SyntaxTree.Parse(body));
        return article.Claims.Concat<Symbol>(article.Attributions).Select(symbol => symbol.Id);
    }

    [Test]
    public void An_id_declared_twice_is_reported_once() =>
        Assert.That(
            ArticleModel.Bind(SyntaxTree.Parse("---\n@person reyes \"Elena Reyes\"\n@person reyes \"E. Reyes\"\n---\n[Reyes]{@reyes} left."))
                .Diagnostics.Select(diagnostic => diagnostic.Rule.Id),
            Is.EqualTo(new[] { "NM1002" }));
}
