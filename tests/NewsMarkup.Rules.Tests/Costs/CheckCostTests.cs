using NewsMarkup.Benchmarks.Corpus;
using NewsMarkup.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests.Costs;

/// <summary>What a check costs, in figures that are the same on every machine.</summary>
internal sealed class CheckCostTests
{
    [Test]
    public void A_check_allocates_no_more_than_it_may()
    {
        var text = Article.OfLength(8_192).News;
        var engine = new RuleEngine(BuiltInRules.All);
        var settings = new RuleSettings(Preset.Strict);

        CostLimits.Hold(
            "bytes allocated by parsing and checking an article of 8,192 characters",
            CostLimits.AllocatedBy(() => engine.Check(ArticleModel.Bind(SyntaxTree.Parse(text)), settings)));
    }
}
