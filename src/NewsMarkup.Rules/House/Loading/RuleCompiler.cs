using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.House;

/// <summary>Makes rules of what was read.</summary>
internal sealed class RuleCompiler(RuleWords words, PhraseBook book, GivenLines given, FileReport report)
{
    private const string WhenToSuppress = "Where the desk agrees that this case is an exception; say why in `because=`.";

    /// <summary>The rule; null where it lacks something or has an error that would make it find something else, which is reported.</summary>
    public HouseRule? Compile(RuleDraft draft)
    {
        if (!draft.IsComplete() || !words.CheckKind(draft.Subject!.Kind))
            return null;
        var (subject, demanded) = (draft.Subject, draft.Demand!);
        var kind = subject.Kind.Text;
        var quantifier = QuantifierOf(subject.Quantifier.Text);
        var conditions = new ConditionCompiler(words, book, report, kind, isGroup: quantifier == Quantifier.Group);
        var by = By(subject, quantifier);
        ImmutableArray<Condition?> filters = [.. draft.Filters.Select(new ConditionCompiler(words, book, report, kind, isGroup: false).Compile)];
        var demand = demanded.Party is { } party ? conditions.CompileForEach(party, demanded.Condition) : conditions.Compile(demanded.Condition);
        if (demand is null || filters.Contains(null) || !CheckBy(by, kind))
            return null;

        var selection = new Selection(quantifier, kind, by?.Text, filters.IsEmpty ? null : new AllHold(filters!));
        var hasMatch = demand.LooksForWords || (selection.Filter?.LooksForWords ?? false);
        if (Template.Parse(draft.Say!.Value, hasMatch, report) is not { } say)
            return null;
        ImmutableArray<HouseFix> fixes = [.. draft.Fixes.Select(fix => Fix(fix, hasMatch)).OfType<HouseFix>()];
        ImmutableArray<HouseExample> examples = [.. draft.Examples.Select(Example)];
        return new HouseRule(
            Describe(draft, say, fixes, examples), report.PlaceOf(draft.Name.Span), new HouseCheck(book, selection, demand, say, fixes), examples);
    }

    /// <summary>What <c>first</c> and <c>group</c> go by: as written, else the source, or for mentions what they name.</summary>
    private static Token? By(ClauseSyntax.Subject subject, Quantifier quantifier) =>
        subject.By ?? (quantifier == Quantifier.Group ? new Token(subject.Kind.Text == HouseKinds.Mention ? "entity" : "source", subject.Kind.Span) : null);

    private bool CheckBy(Token? by, string kind) => by is not { } key || words.Check(key, [], kind);

    private HouseFix? Fix(ClauseSyntax.Fix fix, bool hasMatch)
    {
        if (!hasMatch)
        {
            report.Add(HouseRuleErrors.MisplacedClause, fix.Title, "A fix replaces words that `must not have`, `must not match` or `where` looks for.", "There is no match to replace: the rule looks for no words");
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
