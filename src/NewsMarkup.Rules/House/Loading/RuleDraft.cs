using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>A rule while its lines are read.</summary>
/// <param name="name">Its name.</param>
/// <param name="severity">Its level.</param>
/// <param name="report">Takes errors.</param>
internal sealed class RuleDraft(Token name, Severity severity, FileReport report)
{
    /// <summary>The clauses without which a rule finds the same.</summary>
    private static readonly string?[] Dispensable = ["because", "fix", "bad", "ok"];

    private readonly Dictionary<string, Token> _once = new(StringComparer.Ordinal);

    public Token Name { get; } = name;

    public Severity Severity { get; } = severity;

    public ClauseSyntax.Subject? Subject { get; private set; }

    public List<ConditionSyntax> Filters { get; } = [];

    public ClauseSyntax.Demand? Demand { get; private set; }

    public Token? Say { get; private set; }

    public Token? Because { get; private set; }

    public List<ClauseSyntax.Fix> Fixes { get; } = [];

    public List<ClauseSyntax.Example> Examples { get; } = [];

    /// <summary>True when a line is lost that says what the rule looks at, demands or says: without it the rule would find something else.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Takes a line that could not be read.</summary>
    public void AddUnreadable(Token keyword) =>
        IsBroken |= !Dispensable.Contains(DidYouMean.Nearest(keyword.Text, ClauseGrammar.Keywords));

    /// <summary>Takes a line.</summary>
    public void Add(Token keyword, ClauseSyntax clause)
    {
        switch (clause)
        {
            case ClauseSyntax.Subject subject when IsFirst("subject", keyword):
                Subject = subject;
                Filters.AddRange(subject.Filters);
                break;
            case ClauseSyntax.Filter filter:
                Filters.Add(filter.Condition);
                break;
            case ClauseSyntax.Demand demand when IsFirst("must", keyword):
                Demand = demand;
                break;
            case ClauseSyntax.Say say when IsFirst("say", keyword):
                Say = say.Text;
                break;
            case ClauseSyntax.Because because when IsFirst("because", keyword):
                Because = because.Text;
                break;
            case ClauseSyntax.Fix fix:
                Fixes.Add(fix);
                break;
            case ClauseSyntax.Example example:
                Examples.Add(example);
                break;
        }
    }

    /// <summary>True when the rule has all that it needs; what is missing is reported.</summary>
    public bool IsComplete()
    {
        string?[] missing =
        [
            Subject is null ? "what it looks at (`each claim`)" : null,
            Demand is null ? "what must hold (`must have by`)" : null,
            Say is null ? "what a finding says (`say \"…\"`)" : null,
        ];
        var lines = missing.OfType<string>().ToList();
        if (lines.Count > 0 && !IsBroken)
            report.Add(HouseRuleErrors.IncompleteRule, Name, help: null, Name.Text, $"it has no line for {string.Join(", nor for ", lines)}");
        return lines.Count == 0 && !IsBroken;
    }

    private bool IsFirst(string clause, Token keyword)
    {
        if (_once.TryAdd(clause, keyword))
            return true;
        report.Add(new Diagnostic(HouseRuleErrors.RepeatedClause, report.PlaceOf(keyword.Span), clause)
        {
            Help = clause == "must" ? "Join two demands with `and`, or write two rules." : null,
            Related = [new RelatedPlace(report.PlaceOf(_once[clause].Span), "the first one")],
        });
        return false;
    }
}
