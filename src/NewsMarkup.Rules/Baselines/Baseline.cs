using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Baselines;

/// <summary>The findings of an archive that somebody has decided to live with, so that only new ones are seen; immutable.</summary>
/// <param name="Files">What is known of each article, by its path seen from the baseline's own folder, with <c>/</c>.</param>
public sealed record Baseline(ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> Files)
{
    private const int MaxWords = 80;

    /// <summary>One that knows nothing.</summary>
    public static readonly Baseline Empty =
        new(ImmutableSortedDictionary.Create<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal));

    /// <summary>How many findings it knows.</summary>
    public int Count => Files.Values.Sum(entries => entries.Length);

    /// <summary>Parts the findings of an article into those that are known and the others. Errors of the language are never hidden.</summary>
    /// <param name="file">The article's path, as in <see cref="Files"/>.</param>
    /// <param name="check">The article's check.</param>
    /// <param name="catalog">The rules that there are.</param>
    public BaselineMatch Match(string file, CheckResult check, RuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(catalog);
        var open = Files.GetValueOrDefault(file, []).GroupBy(entry => entry.Fingerprint).ToDictionary(same => same.Key, same => same.First());
        var found = ImmutableArray.CreateBuilder<BaselineEntry>();
        var added = ImmutableArray.CreateBuilder<BaselineEntry>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var known = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (finding, words, fingerprint) in FingerprintedFinding.Of(check))
        {
            if (!finding.Rule.IsLocked && open.Remove(fingerprint, out var entry))
            {
                found.Add(entry);
                known.Add(finding);
                continue;
            }

            findings.Add(finding);
            if (!finding.Rule.IsLocked)
                added.Add(new BaselineEntry(fingerprint, Excerpt(words), Place: null));
        }

        var left = open.Values.ToLookup(entry => CanJudge(entry, check, catalog));
        return new BaselineMatch(
            findings.DrainToImmutable(), known.DrainToImmutable(), found.DrainToImmutable(), added.DrainToImmutable(), [.. left[true]], [.. left[false]]);
    }

    /// <summary>The baseline with other entries for an article; without any, the article is left out.</summary>
    public Baseline With(string file, IEnumerable<BaselineEntry> entries)
    {
        ImmutableArray<BaselineEntry> ordered =
            [.. entries.DistinctBy(entry => entry.Fingerprint).OrderBy(entry => entry.Fingerprint.ToString(), StringComparer.Ordinal)];
        return new Baseline(ordered.IsEmpty ? Files.Remove(file) : Files.SetItem(file, ordered));
    }

    /// <summary>The article's path as <see cref="Files"/> holds it.</summary>
    /// <param name="baseline">The path of the baseline's file.</param>
    /// <param name="article">The path of the article; both begin at the same place.</param>
    public static string KeyOf(string baseline, string article) => FilePath.SeenFrom(baseline, article);

    /// <summary>A rule that is not there may be one of a house whose rules were not loaded; a numbered one is gone for good.</summary>
    private static bool CanJudge(BaselineEntry entry, CheckResult check, RuleCatalog catalog) =>
        check.Findings.All(finding => finding.Rule != EngineRules.RuleCrashed)
        && (catalog.Find(entry.Fingerprint.Rule) is { } rule ? check.Settings.IsOn(rule) : RuleCatalog.IsNumber(entry.Fingerprint.Rule));

    private static string Excerpt(string words)
    {
        if (words.Length <= MaxWords)
            return words;
        return $"{words[..(char.IsHighSurrogate(words[MaxWords - 1]) ? MaxWords - 1 : MaxWords)]}…";
    }
}
