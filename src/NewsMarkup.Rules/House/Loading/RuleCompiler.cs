using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>Makes rules of what was read.</summary>
internal sealed class RuleCompiler(RuleWords words, PhraseBook book, GivenLines given, FileReport report)
{
    private const string WhenToSuppress = "Where the desk agrees that this case is an exception; say why in `because=`.";

    /// <summary>
    /// The rule; null where it lacks something or has an error that would make it find something else. All errors of a rule are reported at once.
    /// </summary>
    public HouseRule? Compile(RuleDraft draft)
    {
        var isComplete = draft.IsComplete();
        if (draft.Subject is not { } subject || !words.CheckKind(subject.Kind))
            return null;
        var selection = Select(draft, subject);
        var demand = draft.Demand is { } demanded ? Demand(demanded, subject) : null;
        if (selection is null || demand is null)
            return null;
        var hasMatch = demand.LooksForWords || (selection.Filter?.LooksForWords ?? false);
        var say = draft.Say is { } text ? Template.Parse(text, hasMatch, report) : null;
        ImmutableArray<HouseFix> fixes = [.. draft.Fixes.Select(fix => Fix(fix, hasMatch)).OfType<HouseFix>()];
        ImmutableArray<HouseExample> examples = [.. draft.Examples.Select(Example)];
        return !isComplete || say is null ? null : new HouseRule(
            Describe(draft, say, fixes, examples), report.PlaceOf(draft.Name.Span), new HouseCheck(book, selection, demand, say, fixes), examples);
    }

    private Selection? Select(RuleDraft draft, ClauseSyntax.Subject subject)
    {
        var quantifier = QuantifierOf(subject.Quantifier.Text);
        var by = By(subject, quantifier);
        var spans = new ConditionCompiler(words, book, report, subject.Kind.Text, isGroup: false);
        ImmutableArray<Condition?> filters = [.. draft.Filters.Select(spans.Compile)];
        return (by is { } key && !words.Check(key, [], subject.Kind.Text)) || filters.Contains(null)
            ? null
            : new Selection(quantifier, subject.Kind.Text, by?.Text, filters.IsEmpty ? null : new AllHold(filters!));
    }

    private Condition? Demand(ClauseSyntax.Demand demand, ClauseSyntax.Subject subject)
    {
        var conditions = new ConditionCompiler(words, book, report, subject.Kind.Text, isGroup: QuantifierOf(subject.Quantifier.Text) == Quantifier.Group);
        return demand.Party is { } party ? conditions.CompileForEach(party, demand.Condition) : conditions.Compile(demand.Condition);
    }

    /// <summary>What <c>first</c> and <c>group</c> go by: as written, else the source, or for mentions what they name.</summary>
    private static Token? By(ClauseSyntax.Subject subject, Quantifier quantifier) =>
        subject.By ?? (quantifier == Quantifier.Group ? new Token(subject.Kind.Text == HouseKinds.Mention ? "entity" : "source", subject.Kind.Span) : null);

    private HouseFix? Fix(ClauseSyntax.Fix fix, bool hasMatch)
    {
        if (!hasMatch)
        {
            report.Add(
                HouseRuleErrors.MisplacedClause, fix.Title, "A fix replaces words that `must not have`, `must not match` or `where` looks for.",
                "There is no match to replace: the rule looks for no words");
            return null;
        }

        return Template.Parse(fix.Title, hasMatch, report) is { } title && Template.Parse(fix.Replacement, hasMatch, report) is { } replacement
            ? new HouseFix(title, replacement)
            : null;
    }

    private HouseExample Example(ClauseSyntax.Example example) => new(
        given.Header + string.Join("\n\n", example.Paragraphs.Select(paragraph => paragraph.Text)) + "\n", report.PlaceOf(example.Keyword.Span))
    {
        IsBad = example.IsBad,
    };

    private static RuleDescriptor Describe(
        RuleDraft draft, Template say, ImmutableArray<HouseFix> fixes, ImmutableArray<HouseExample> examples) => new(
        draft.Name.Text, draft.Name.Text, RuleCategory.House, draft.Severity, Preset.Light,
        Title: Title(draft.Name.Text),
        Message: say.Format,
        Guidance: new(
            Why: draft.Because?.Text ?? "It is a rule of this house.",
            HowToFix: draft.Say!.Value.Text,
            WhenToSuppress),
        Guides: [],
        fixes.IsEmpty ? FixKind.None : FixKind.Suggested,
        Since: "")
        {
            Examples = new(
            [.. examples.Where(example => example.IsBad).Select(example => example.Article)],
            [.. examples.Where(example => !example.IsBad).Select(example => example.Article)]),
        };

    private static string Title(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static Quantifier QuantifierOf(string word) => word switch
    {
        "first" => Quantifier.First,
        "group" => Quantifier.Group,
        _ => Quantifier.Each,
    };
}
