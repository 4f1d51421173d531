using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Costs;

/// <summary>What parsing costs, in figures that are the same on every machine.</summary>
internal sealed class ParseCostTests
{
    private const int Length = 1_000_000;

    [Test]
    public void Parsing_allocates_no_more_than_it_may()
    {
        var text = Article.OfLength(Length).News;

        CostLimits.Hold(
            "bytes allocated for a character by parsing an article of 1 MB",
            (double)CostLimits.AllocatedBy(() => SyntaxTree.Parse(text).Diagnostics) / text.Length);
    }

    [Test]
    public void A_key_parses_no_more_than_it_may()
    {
        var (article, typed) = Keystroke.InTheMiddleOf(Article.OfLength(Length).News);

        CostLimits.Hold("paragraphs parsed after a key in an article of 1 MB", Keystroke.ParagraphsParsed(article, typed));
    }
}
