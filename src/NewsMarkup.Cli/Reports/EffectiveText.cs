using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Configuration;

namespace NewsMarkup.Cli.Reports;

/// <summary>What holds for an article, for people.</summary>
internal sealed class EffectiveText(TextWriter output, Palette palette)
{
    private const int LevelWidth = 8;

    public void Write(EffectiveConfiguration shown, RuleCatalog catalog)
    {
        output.WriteLine(palette.Bold(Visible.Of(shown.Article)));
        WriteFact("configuration", shown.Holds.Project.Files is { IsEmpty: false } files ? string.Join(", ", files.Select(file => file.Path)) : "none");
        WriteFact("preset", $"{shown.Preset.ToString().ToLowerInvariant()} ({shown.PresetOrigin})");
        WriteFact("fail on", $"{shown.FailOn} ({shown.FailOnOrigin})");
        WritePaths("house rules", shown.Holds.Project.HouseRules);
        WritePaths("rule assembly", shown.Holds.Project.RuleAssemblies);
        WritePaths("baseline", shown.Holds.Project.Baseline is { } baseline ? [baseline] : []);
        output.WriteLine();

        EffectiveRule[] rules = [.. shown.Rules(catalog)];
        var idWidth = rules.Max(rule => rule.Rule.Id.Length);
        var nameWidth = rules.Max(rule => rule.Rule.Name.Length);
        foreach (var rule in rules)
        {
            var level = LevelWords.Word(rule.Level);
            var painted = (rule.Level == Severity.Off ? palette.Dim(level) : palette.Of(rule.Level, level)) + new string(' ', LevelWidth - level.Length);
            output.WriteLine($"{rule.Rule.Id.PadRight(idWidth)}  {rule.Rule.Name.PadRight(nameWidth)}  {painted} {Visible.Of(rule.Words)}");
            foreach (var option in rule.Options)
            {
                var place = palette.Dim(Visible.Of(EffectiveConfiguration.Place(option.Place)));
                output.WriteLine($"{new string(' ', idWidth)}    {Visible.Of($"{option.Option.Key}: {Value(option)}")}  {place}");
            }
        }

        output.WriteLine();
        var others = catalog.All.Length - rules.Length;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{others} more rules always hold, such as NM0002 and NM1001."));
    }

    private void WritePaths(string fact, ImmutableArray<ConfiguredPath> paths)
    {
        foreach (var path in paths)
            WriteFact(fact, $"{path.Written} ({EffectiveConfiguration.Place(path.Place)})");
    }

    private void WriteFact(string name, string value) => output.WriteLine($"  {name,-14} {Visible.Of(value)}");

    private static string Value(EffectiveOption option) => option.Option switch
    {
        NumberOption number => option.Settings.Option(number).ToString(CultureInfo.InvariantCulture),
        SwitchOption on => option.Settings.Option(on) ? "true" : "false",
        WordsOption words => string.Join(", ", option.Settings.Option(words)),
        _ => "",
    };
}
