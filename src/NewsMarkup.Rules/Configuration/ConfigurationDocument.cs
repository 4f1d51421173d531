using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Configuration.Json;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration;

/// <summary>One configuration file: its JSON, and what of it can be understood without knowing the rules.</summary>
internal sealed class ConfigurationDocument
{
    private const string PathValue = "a path";
    private const string GlobValue = "a path or a glob";

    private static readonly ImmutableArray<string> Keys =
    [
        "$schema", "extends", "preset", "categories", "rules", "overrides", "vocabulary", "houseRules", "ruleAssemblies", "failOn", "baseline",
    ];

    private static readonly ImmutableArray<string> FailOnWords = ["error", "warning", "info", "hint", "never"];

    private readonly JsonObject _root;

    private ConfigurationDocument(string path, SourceFile file, JsonObject root)
    {
        Path = path;
        File = file;
        _root = root;
    }

    /// <summary>Where it stands.</summary>
    public string Path { get; }

    /// <summary>Its text, under the name that messages give it.</summary>
    public SourceFile File { get; }

    public ImmutableArray<ConfiguredPath> Extends { get; private set; } = [];

    public ImmutableArray<ConfiguredPath> HouseRules { get; private set; } = [];

    public ImmutableArray<ConfiguredPath> RuleAssemblies { get; private set; } = [];

    public ConfiguredPath? Baseline { get; private set; }

    /// <summary>The least severity that fails a run; null for never. Null itself where the file does not say.</summary>
    public Located<Severity?>? FailOn { get; private set; }

    public static ConfigurationDocument Read(string path, SourceFile file, Action<Diagnostic> report)
    {
        var shape = new JsonShape(file, report);
        var value = JsonTree.Read(file.Text.ToString(), (place, problem) => shape.Report(ConfigurationRules.Broken, place, [problem]));
        if (value is not (null or JsonObject))
            shape.Refuse("newsmarkup.json", value, "an object");
        var document = new ConfigurationDocument(path, file, value as JsonObject ?? new JsonObject(default, []));
        foreach (var member in shape.Members(document._root))
            document.Take(member, shape);
        return document;
    }

    /// <summary>A vocabulary with what this file adds.</summary>
    public Vocabulary Extend(Vocabulary vocabulary, Action<Diagnostic> report) =>
        _root.Find("vocabulary") is { } added ? new VocabularyReader(new JsonShape(File, report), vocabulary).Read(added) : vocabulary;

    /// <summary>What it says about rules: for all articles first, then for those of some paths in the order of the file.</summary>
    public IEnumerable<ConfigurationSection> Sections(RuleCatalog catalog, Action<Diagnostic> report)
    {
        var shape = new JsonShape(File, report);
        yield return new SectionReader(Path, shape, catalog).Base(_root);
        if (_root.Find("overrides") is not { } overrides || shape.List(overrides, "a list of sections") is not { } list)
            yield break;
        foreach (var item in list.Items)
        {
            if (item is JsonObject section)
                yield return new SectionReader(Path, shape, catalog).Override(section);
            else
                shape.Refuse(overrides.Key, item, "sections, each an object");
        }
    }

    private void Take(JsonMember member, JsonShape shape)
    {
        switch (member.Key)
        {
            case "$schema":
                shape.Text(member, "an address");
                break;
            case "extends":
                Extends = Paths(member, PathValue, shape);
                break;
            case "houseRules":
                HouseRules = Paths(member, GlobValue, shape);
                break;
            case "ruleAssemblies":
                RuleAssemblies = Paths(member, PathValue, shape);
                break;
            case "baseline":
                Baseline = shape.Text(member, PathValue) is { } path ? At(path, shape) : null;
                break;
            case "failOn":
                if (shape.OneOf(member, FailOnWords, word => word == "off" ? "never" : LevelWords.Meant(word)) is { } level)
                    FailOn = new(LevelWords.Parse(level), shape.At(member.Value.Span));
                break;
            case "preset" or "categories" or "rules" or "overrides" or "vocabulary":
                break;
            default:
                shape.RefuseKey(member, "newsmarkup.json", Keys, HintFor(member.Key));
                break;
        }
    }

    /// <summary>The way out for keys that other tools have.</summary>
    private static string? HintFor(string key) => key switch
    {
        "root" => "The nearest newsmarkup.json applies and none above it, unless it `extends` one.",
        "ignore" or "ignores" or "exclude" or "excludes" or "ignorePatterns" =>
            "Articles that git ignores are passed by; `overrides` turns rules off for some paths.",
        "plugins" => "Rules of your own are named by `houseRules` and `ruleAssemblies`.",
        "severity" or "level" or "levels" => "The level of a rule stands in `rules`, that of a category in `categories`.",
        _ => null,
    };

    private ImmutableArray<ConfiguredPath> Paths(JsonMember member, string takes, JsonShape shape) =>
        [.. shape.TextOrList(member, takes).Select(text => At(text, shape))];

    private ConfiguredPath At(JsonText text, JsonShape shape) => new(text.Value, FilePath.Resolve(Path, text.Value), shape.At(text.Span));
}
