using System.Globalization;
using System.Text;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Tests.Cases;

namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>docs/noise.md: how often each rule fires on real copy, and how often it should have.</summary>
internal static class NoisePage
{
    public static string Of(Corpus corpus, JudgementFile file)
    {
        var words = corpus.Words.ToString("N0", CultureInfo.InvariantCulture);
        var page = new StringBuilder($"""
            # What the rules find in real copy

            {corpus.Articles} news articles and interviews by others, {words} words, of the corpus GUM: who says what was tagged by people, not for us.
            `UPDATE_BASELINES=1` writes this page; a test fails when it is not current.

            ## Tagged copy, all rules on

            The fires were read with the text around them, 30 of a rule or all where there are fewer. *Right* is true and worth saying; *debatable*
            is true as the rule puts it, but some desks would rather not be told; *wrong* is not true, or nobody would want it. A rule that warns in the
            preset `house` may be wrong once in ten fires, no more; a test holds it to that. Each judgement has its reason in
            `tests/NewsMarkup.Rules.Tests/Noise/judgements.txt`. *Own cases* are texts of ours that a rule must fire on, and near misses that it must
            not, in `tests/NewsMarkup.Rules.Tests/Cases`, for the rules that this corpus does not put to the test.

            One person read them. Rules that were wrong here were mended and these counts made anew, on the same articles: they show that the mending
            worked, not how often a rule is wrong in copy it has never met. Notes say what was wrong before. A rule with few fires is hardly tried here.

            | Rule | Name | Level | From | Fires | Per 1,000 words | Read | Right | Debatable | Wrong | Own cases | Note |
            |---|---|---|---|---:|---:|---:|---:|---:|---:|---:|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in BuiltInRules.All.SelectMany(rule => rule.Descriptors))
            page.Append(Row(rule, corpus, file));
        return page.Append(Untagged(corpus)).ToString();
    }

    private static string Row(RuleDescriptor rule, Corpus corpus, JudgementFile file)
    {
        var fires = corpus.Fires.Count(fire => fire.Rule == rule.Id);
        var read = file.Judgements.Where(judgement => judgement.Fire.Rule == rule.Id).ToLookup(judgement => judgement.Verdict);
        var cases = RuleCaseFile.RuleIds.Contains(rule.Id) ? RuleCaseFile.Read(rule.Id).ToLookup(article => article.Fires) : null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Name} | {Word(rule.Severity)} | {Word(rule.Preset)} | {fires} | {1000.0 * fires / corpus.Words:0.00} "
                + $"| {read.Sum(judgements => judgements.Count())} | {read[Verdict.Right].Count()} | {read[Verdict.Debatable].Count()} | {read[Verdict.Wrong].Count()} "
                + $"| {(cases is null ? "" : $"{cases[true].Count()} + {cases[false].Count()}")} | {file.Notes.GetValueOrDefault(rule.Id)} |\n");
    }

    private static string Untagged(Corpus corpus)
    {
        var counts = corpus.Plain.Select(article => article.Findings).Order().ToList();
        var rows = string.Concat(corpus.Plain.Select(article => string.Create(
            CultureInfo.InvariantCulture, $"| {article.Article} | {article.Words} | {article.Findings} |\n")));
        return $"""

            ## Plain copy, as it comes from `import`

            No tag and no header, checked with the preset `light`: {counts[counts.Count / 2]} findings in the middle article, {counts[^1]} in the worst. Two of them are
            always the headline and the date, which plain copy cannot have; the others are quotations without a tag, which is where tagging begins.

            | Article | Words | Findings |
            |---|---:|---:|
            {rows}
            """.ReplaceLineEndings("\n");
    }

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
