using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>The names of rules: each may be given once, over all files.</summary>
/// <param name="others">The rules that have names already.</param>
internal sealed class RuleNames(RuleCatalog others)
{
    private const string NamesOfNewsMarkup = "NM";

    private readonly Dictionary<string, Location> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when the name can be given to a rule, and now is; else it is reported.</summary>
    public bool Take(Token name, FileReport report)
    {
        if (name.Text.StartsWith(NamesOfNewsMarkup, StringComparison.OrdinalIgnoreCase))
            return Refuse(name, report, $"names that begin with `{NamesOfNewsMarkup}` belong to the rules that come with NewsMarkup", related: null);
        if (others.Find(name.Text) is not null)
            return Refuse(name, report, "a rule that comes with NewsMarkup has that name", related: null);
        if (_taken.TryAdd(name.Text, report.PlaceOf(name.Span)))
            return true;
        return Refuse(name, report, "another rule has that name", new RelatedPlace(_taken[name.Text], "the first one"));
    }

    private static bool Refuse(Token name, FileReport report, string reason, RelatedPlace? related)
    {
        report.Add(new Diagnostic(HouseRuleErrors.BadName, report.PlaceOf(name.Span), name.Text, reason)
        {
            Help = "Give it another name; the rule is left out until then.",
            Related = related is null ? [] : [related],
        });
        return false;
    }
}
