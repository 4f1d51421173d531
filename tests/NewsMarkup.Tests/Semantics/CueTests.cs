using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Semantics;

/// <summary>Which claim a cue belongs to.</summary>
internal sealed class CueTests
{
    [TestCase("[“It held,”]{quote #a} he [said]{cue}. [It had been mended]{claim #b}, he added.", "a", TestName = "The claim after it begins a new sentence")]
    [TestCase("[“It held!”]{quote #a} Mr. Obi [said]{cue}. [“Not bad.”]{quote #b}", "a", TestName = "A title ends no sentence")]
    [TestCase("[“It held,”]{quote #a} J. K. Obi of the U.S. office [said]{cue}! [It was mended]{claim #b}.", "a", TestName = "An initial ends no sentence")]
    [TestCase("[It held]{claim #a}. She [said]{cue} on Friday that [it leaked]{claim #b}.", "b", TestName = "The claim before it stands in another sentence")]
    [TestCase("[「守住了」]{quote #a}他[說]{cue}。[修好了]{claim #b}。", "a", TestName = "A full stop without a blank")]
    [TestCase("[It cost 1.5 m]{claim #a} [said]{cue} the office at 9.30 a.m. in all, and [it leaked]{claim #b}.", "a", TestName = "Stops in numbers")]
    [TestCase("[It held]{claim #a}. Then? [It leaked]{claim #b}. They [said]{cue} so.", "b", TestName = "No claim in its own sentence")]
    public void A_cue_belongs_to_the_claim_of_its_own_sentence(string body, string claim) =>
        Assert.That(
            ArticleModel.Bind(SyntaxTree.Parse(body)).Attributions
                .Where(attribution => attribution.Cues.Length > 0).Select(attribution => attribution.Claim.Id),
            Is.EqualTo(new[] { claim }));
}
