using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>What an article allows, by rule; immutable.</summary>
internal sealed class Suppressions
{
    public static readonly Suppressions None = new([], []);

    private const string ErrorOfTheLanguage = "errors of the language cannot be allowed";
    private const string SaidAboutRules = "what is said about rules cannot be allowed";

    private readonly ImmutableArray<AllowedRule> _allowed;
    private readonly ImmutableArray<Diagnostic> _remarks;
    private readonly Dictionary<string, AllowedPlaces> _places;

    private Suppressions(ImmutableArray<AllowedRule> allowed, ImmutableArray<Diagnostic> remarks)
    {
        _allowed = allowed;
        _remarks = remarks;
        _places = allowed.GroupBy(rule => rule.Rule.Id).ToDictionary(ofRule => ofRule.Key, ofRule => new AllowedPlaces(ofRule), StringComparer.Ordinal);
    }

    /// <summary>True when the article allows nothing.</summary>
    public bool IsEmpty => _allowed.IsEmpty;

    /// <summary>True when something that the article allows has a last day, so that another day may find something else.</summary>
    public bool HasEnd { get; private init; }

    /// <summary>Reads what an article allows on a day.</summary>
    public static Suppressions Of(ArticleModel article, RuleCatalog catalog, DateOnly today)
    {
        var remarks = ImmutableArray.CreateBuilder<Diagnostic>();
        var allowed = ImmutableArray.CreateBuilder<AllowedRule>();
        var nearest = new Dictionary<string, string?>(StringComparer.Ordinal);
        var hasEnd = false;
        foreach (var suppression in SuppressionReader.Read(article, remarks.Add))
        {
            hasEnd |= suppression.End is not null;
            if (suppression.End is { } end && end.Day < today)
                remarks.Add(Expired(suppression, end));
            else if (suppression.Reason is null)
                remarks.Add(Reasonless(suppression));
            else
                Add(suppression);
        }

        return allowed.Count + remarks.Count == 0 ? None
            : new Suppressions(allowed.DrainToImmutable(), remarks.DrainToImmutable()) { HasEnd = hasEnd };

        string? Nearest(string name) => nearest.TryGetValue(name, out var known) ? known : nearest[name] = catalog.Nearest(name);

        void Add(Suppression suppression)
        {
            foreach (var name in suppression.Rules)
            {
                if (catalog.Find(name.IdOrName) is not { } rule)
                    remarks.Add(Unknown(name, Nearest(name.IdOrName)));
                else if (!rule.CanBeAllowed)
                    remarks.Add(Unused(suppression, name, rule.Category == RuleCategory.Engine ? SaidAboutRules : ErrorOfTheLanguage));
                else
                    allowed.Add(new AllowedRule(rule, name, suppression));
            }
        }
    }

    /// <summary>Parts findings into those that stand and those that are allowed.</summary>
    /// <param name="findings">The findings of the article.</param>
    /// <param name="hasSpoken">False for a rule, by its id, whose silence proves nothing, such as one that is off.</param>
    public SuppressionResult Apply(IEnumerable<Diagnostic> findings, Func<string, bool> hasSpoken)
    {
        var standing = ImmutableArray.CreateBuilder<Diagnostic>();
        var suppressed = ImmutableArray.CreateBuilder<SuppressedFinding>();
        var used = new HashSet<AllowedRule>(ReferenceEqualityComparer.Instance);
        var errors = new List<int>();
        foreach (var finding in findings)
        {
            if (finding.Rule.IsLocked)
                errors.Add(finding.Location.Span.Start);
            if (Find(finding) is not { } allowed)
            {
                standing.Add(finding);
                continue;
            }

            used.Add(allowed);
            suppressed.Add(new SuppressedFinding(finding, allowed.Suppression));
        }

        errors.Sort();
        var unused = _allowed.Where(allowed => !used.Contains(allowed) && hasSpoken(allowed.Rule.Id) && !Holds(allowed.Suppression.Scope, errors))
            .Select(allowed => Unused(allowed.Suppression, allowed.Name, "the rule finds nothing here"));
        return new SuppressionResult(standing.DrainToImmutable(), suppressed.DrainToImmutable(), [.. _remarks, .. unused]);
    }

    /// <summary>What allows a finding; null when nothing does.</summary>
    public AllowedRule? Find(Diagnostic finding) => _places.GetValueOrDefault(finding.Rule.Id)?.Find(finding.Location.Span);

    /// <summary>Rules pass by what has errors, so nobody knows yet what they will find there.</summary>
    private static bool Holds(TextSpan scope, List<int> errors)
    {
        var index = errors.BinarySearch(scope.Start);
        var first = index < 0 ? ~index : index;
        return first < errors.Count && errors[first] <= scope.End;
    }

    private static Diagnostic Unused(Suppression suppression, SuppressedRule rule, string why) =>
        new(EngineRules.UnusedSuppression, rule.Place, rule.IdOrName, why) { Fixes = [SuppressionFixes.Remove(suppression, rule)] };

    private static Diagnostic Expired(Suppression suppression, SuppressionEnd end) =>
        new(EngineRules.ExpiredSuppression, end.Place, end.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        {
            Fixes = [SuppressionFixes.Remove(suppression)],
        };

    private static Diagnostic Reasonless(Suppression suppression) => new(EngineRules.ReasonlessSuppression, suppression.Place)
    {
        Help = suppression.Syntax is Syntax.AttributeBlockSyntax
            ? "Write the reason beside it: `because=\"…\"`."
            : $"Write the reason after a colon: `%% allow {suppression.Rules[0].IdOrName}: …`.",
    };

    private static Diagnostic Unknown(SuppressedRule rule, string? nearest) => new(EngineRules.UnknownSuppression, rule.Place, rule.IdOrName)
    {
        Help = nearest is null ? "A rule is named by its id or its name: `NM2001`, `unattributed-claim`." : $"Did you mean `{nearest}`?",
        Fixes = nearest is null ? [] : [SuppressionFixes.Rename(rule, nearest)],
    };
}
