using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration.Json;

namespace NewsMarkup.Rules.Configuration;

/// <summary>Reads what a configuration, or a section of it for some files, says about rules.</summary>
internal sealed class SectionReader(string path, JsonShape shape, RuleCatalog catalog)
{
    public const string RuleValue = "a level (off, hint, info, warning or error) or an object with level and options";

    private static readonly ImmutableArray<string> KeysOfRules = ["preset", "categories", "rules"];
    private static readonly ImmutableArray<string> KeysOfOverride = ["files", .. KeysOfRules];
    private static readonly ImmutableArray<string> Presets = EnumNames.All<Preset>();
    private static readonly ImmutableArray<string> Categories = EnumNames.All<RuleCategory>().Remove(EnumNames.Word(RuleCategory.Syntax));

    private readonly ImmutableDictionary<RuleCategory, Located<Severity>>.Builder _categories =
        ImmutableDictionary.CreateBuilder<RuleCategory, Located<Severity>>();

    private readonly ImmutableDictionary<string, Located<Severity>>.Builder _rules = ImmutableDictionary.CreateBuilder<string, Located<Severity>>();

    private readonly ImmutableDictionary<RuleOption, Located<object>>.Builder _options =
        ImmutableDictionary.CreateBuilder<RuleOption, Located<object>>();

    private ImmutableArray<FileGlob> _files;
    private Located<Preset>? _preset;

    /// <summary>The section that holds for all files. Keys that say nothing about rules are passed by.</summary>
    public ConfigurationSection Base(JsonObject root)
    {
        foreach (var key in KeysOfRules)
        {
            if (root.Find(key) is { } member)
                Take(member);
        }

        return Section();
    }

    /// <summary>A section for some files.</summary>
    public ConfigurationSection Override(JsonObject section)
    {
        _files = [];
        foreach (var member in shape.Members(section))
        {
            if (member.Key == "files")
                _files = [.. shape.TextOrList(member, "a glob").Select(Glob)];
            else if (!Take(member))
                shape.RefuseKey(member, "a section of overrides", KeysOfOverride);
        }

        if (section.Find("files") is null)
        {
            shape.Report(
                ConfigurationRules.BadValue, section.Span with { Length = 1 },
                ["overrides", "sections that say for which files they hold", "one without `files`"]);
        }

        return Section();
    }

    private ConfigurationSection Section() =>
        new(path, _files, _preset, _categories.ToImmutable(), _rules.ToImmutable(), _options.ToImmutable());

    private bool Take(JsonMember member)
    {
        switch (member.Key)
        {
            case "preset":
                if (shape.OneOf(member, Presets) is { } preset)
                    _preset = new(EnumNames.Parse<Preset>(preset), shape.At(member.Value.Span));
                return true;
            case "categories":
                TakeCategories(member);
                return true;
            case "rules":
                TakeRules(member);
                return true;
            default:
                return false;
        }
    }

    private FileGlob Glob(JsonText pattern)
    {
        var glob = FileGlob.ForSection(pattern.Value);
        if (glob.IsTooWide)
            shape.Refuse("files", pattern, $"globs whose braces stand for at most {FileGlob.MostAlternatives} patterns");
        return glob;
    }

    private void TakeCategories(JsonMember categories)
    {
        if (shape.Object(categories, "an object with a level for each category") is not { } levels)
            return;
        foreach (var member in shape.Members(levels))
        {
            if (member.Key == EnumNames.Word(RuleCategory.Syntax))
                shape.Report(ConfigurationRules.LockedRule, member.KeySpan, [member.Key]);
            else if (!Categories.Contains(member.Key))
                shape.RefuseKey(member, "categories", Categories);
            else if (Level(member) is { } level)
                _categories[EnumNames.Parse<RuleCategory>(member.Key)] = new(level, shape.At(member.KeySpan));
        }
    }

    private void TakeRules(JsonMember rules)
    {
        if (shape.Object(rules, "an object with a level for each rule") is not { } levels)
            return;
        var set = new HashSet<RuleDescriptor>();
        foreach (var member in shape.Members(levels))
        {
            if (RuleOf(member) is not { } rule)
                continue;
            if (!set.Add(rule))
                shape.Report(ConfigurationRules.KeyTwice, member.KeySpan, [$"{rule.Id} {rule.Name}"]);
            TakeRule(rule, member);
        }
    }

    private RuleDescriptor? RuleOf(JsonMember member)
    {
        var rule = catalog.Find(member.Key);
        if (rule is null || (member.Key != rule.Id && member.Key != rule.Name))
        {
            shape.ReportWord(ConfigurationRules.UnknownRule, member.KeySpan, [member.Key], Nearest(member.Key));
            return null;
        }

        if (!rule.IsLocked)
            return rule;
        shape.Report(ConfigurationRules.LockedRule, member.KeySpan, [member.Key]);
        return null;
    }

    private string? Nearest(string name) =>
        DidYouMean.Nearest(name, catalog.All.Where(rule => !rule.IsLocked).SelectMany(rule => new[] { rule.Id, rule.Name }));

    private void TakeRule(RuleDescriptor rule, JsonMember member)
    {
        if (member.Value is JsonText)
            TakeLevel(rule, member);
        else if (member.Value is JsonObject settings)
            TakeSettings(rule, member.Key, settings);
        else
            shape.Refuse(member, RuleValue, member.Value is JsonSwitch { IsOn: false } ? "Write `\"off\"`." : null);
    }

    private void TakeSettings(RuleDescriptor rule, string name, JsonObject settings)
    {
        foreach (var member in shape.Members(settings))
        {
            if (member.Key == "level")
            {
                TakeLevel(rule, member);
            }
            else if (rule.Options.FirstOrDefault(option => option.Key == member.Key) is not { } option)
            {
                shape.RefuseKey(member, $"the rule `{name}`", ["level", .. rule.Options.Select(known => known.Key)]);
            }
            else if (Value(option, member) is { } value)
            {
                _options[option] = new(value, shape.At(member.KeySpan));
            }
        }
    }

    private void TakeLevel(RuleDescriptor rule, JsonMember level)
    {
        if (Level(level) is { } severity)
            _rules[rule.Id] = new(severity, shape.At(level.KeySpan));
    }

    private Severity? Level(JsonMember member) =>
        shape.OneOf(member, LevelWords.All, LevelWords.Meant) is { } word ? LevelWords.Parse(word) : null;

    private object? Value(RuleOption option, JsonMember member) => option switch
    {
        NumberOption number => shape.Number(member, number.Least),
        SwitchOption => shape.Switch(member),
        _ => shape.TextList(member),
    };
}
