using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.House;

/// <summary>Reads one rule file: puts its lines together to rules, and compiles those.</summary>
internal sealed class RuleFileReader
{
    private readonly FileReport _report;
    private readonly RuleNames _names;
    private readonly RuleCompiler _compiler;
    private readonly GivenLines _given;
    private readonly List<RuleDraft> _drafts = [];

    public RuleFileReader(SyntaxTree file, Vocabulary vocabulary, PhraseBook book, RuleNames names)
    {
        _report = new FileReport(file);
        _names = names;
        _given = new GivenLines(vocabulary, _report);
        _compiler = new RuleCompiler(new RuleWords(vocabulary, _report), book, _given, _report);
    }

    /// <summary>Reads the file.</summary>
    public HouseRuleFile Read()
    {
        var reading = new Reading();
        foreach (var line in RuleLine.ReadAll(_report.File, _report.Add))
            reading = Take(line, reading);
        _given.Check();
        ImmutableArray<HouseRule> rules = [.. _drafts.Select(_compiler.Compile).OfType<HouseRule>()];
        return new HouseRuleFile(_report.File.Path, rules, [.. _report.Diagnostics]);
    }

    private Reading Take(RuleLine line, Reading reading)
    {
        switch (line)
        {
            case { Clause: ClauseSyntax.Rule rule }:
                var draft = _names.Take(rule.Name, _report) ? new RuleDraft(rule.Name, SeverityOf(rule.Level.Text), _report) : null;
                if (draft is not null)
                    _drafts.Add(draft);
                return new Reading(draft, IsInRule: true);
            case { Keyword.Text: "rule" }:
                return new Reading(Draft: null, IsInRule: true);
            case { Clause: ClauseSyntax.Given given }:
                _given.Add(given.Header);
                return reading;
            case { Clause: null }:
                reading.Draft?.AddUnreadable(line.Keyword);
                return reading;
            case var _ when reading.IsInRule:
                reading.Draft?.Add(line.Keyword, line.Clause);
                return reading;
            default:
                _report.Add(
                    HouseRuleErrors.UnreadableLine, line.Keyword, "Begin a rule above it: `rule NAME warning`.",
                    $"`{line.Keyword.Text}` stands before the first `rule`");
                return reading;
        }
    }

    private static Severity SeverityOf(string level) => level switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "hint" => Severity.Hint,
        _ => Severity.Off,
    };

    /// <summary>The rule to which the next line belongs; null in a rule that cannot have its name.</summary>
    private readonly record struct Reading(RuleDraft? Draft, bool IsInRule);
}
