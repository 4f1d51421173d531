using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>What can be wrong in a newsmarkup.json (NM0911 and up). A run over a file with such an error ends with 2.</summary>
public static class ConfigurationRules
{
    private const string Strict = "A setting that is passed over in silence looks as if it held.";
    private const string Never = "Never: it is about the configuration, not about an article.";

    /// <summary>A file that cannot be opened.</summary>
    public static readonly RuleDescriptor Unreadable = Describe(
        "NM0911", "config-unreadable", "Configuration cannot be opened",
        "The configuration cannot be read: {0}.",
        new(Why: "Articles would be checked by other settings than those somebody wrote for them.",
            HowToFix: "Put a readable file there, name another one with --config, or check with --no-config.",
            Never));

    /// <summary>A file that is no JSON.</summary>
    public static readonly RuleDescriptor Broken = Describe(
        "NM0912", "config-broken", "Configuration is no JSON",
        "This is no JSON: {0}.",
        new(Why: "What follows the place cannot be read and does not hold; what stands before it does.",
            HowToFix: "Mend the JSON. Comments (`//`, `/* */`) and a comma after the last item are allowed.",
            Never));

    /// <summary>A key that nothing reads.</summary>
    public static readonly RuleDescriptor UnknownKey = Describe(
        "NM0913", "config-unknown-key", "Unknown key",
        "`{0}` is no key of {1}.",
        new(Why: Strict, HowToFix: "Correct the key or delete it.", Never));

    /// <summary>A key given twice.</summary>
    public static readonly RuleDescriptor KeyTwice = Describe(
        "NM0914", "config-key-twice", "Key is given twice",
        "`{0}` is given twice; the last one holds.",
        new(Why: "Of two values one is lost, and not necessarily the wrong one.", HowToFix: "Delete one of them.", Never));

    /// <summary>A value that its key does not take.</summary>
    public static readonly RuleDescriptor BadValue = Describe(
        "NM0915", "config-bad-value", "Value does not fit",
        "`{0}` takes {1}, not {2}.",
        new(Why: Strict, HowToFix: "Write a value of the kind that the message names.", Never));

    /// <summary>A rule that does not exist.</summary>
    public static readonly RuleDescriptor UnknownRule = Describe(
        "NM0916", "config-unknown-rule", "Unknown rule",
        "There is no rule `{0}`.",
        new(Why: Strict, HowToFix: "Correct the id or name; `newsmarkup config show FILE` lists all rules.", Never));

    /// <summary>A rule that nobody can turn down.</summary>
    public static readonly RuleDescriptor LockedRule = Describe(
        "NM0917", "config-locked-rule", "Rule cannot be set",
        "The level of `{0}` cannot be set: it always holds.",
        new(Why: "The notation must be whole before anything can be said about an article.", HowToFix: "Delete the line.", Never));

    /// <summary>A file to extend that is not there.</summary>
    public static readonly RuleDescriptor ExtendsNotFound = Describe(
        "NM0918", "config-extends-not-found", "File to extend cannot be read",
        "`{0}` cannot be extended: {1}.",
        new(Why: "Articles would be checked without what the file says.",
            HowToFix: "Correct the path; it is seen from the folder of the file it stands in.",
            Never));

    /// <summary>A file that extends itself.</summary>
    public static readonly RuleDescriptor ExtendsCycle = Describe(
        "NM0919", "config-extends-cycle", "Configuration extends itself",
        "`{0}` cannot be extended: {1}.",
        new(Why: "Of two files that extend each other none can say which one has the last word.",
            HowToFix: "Take out one of the lines, or move what both need into a third file.",
            Never));

    /// <summary>A path at which nothing stands.</summary>
    public static readonly RuleDescriptor NoFile = Describe(
        "NM0920", "config-no-file", "Path matches no file",
        "`{0}` matches no file.",
        new(Why: Strict, HowToFix: "Correct the path; it is seen from the folder of the file it stands in.", Never));

    /// <summary>A name for a kind or an attribute that cannot be had.</summary>
    public static readonly RuleDescriptor NameTaken = Describe(
        "NM0921", "config-name-taken", "Name cannot be used",
        "`{0}` cannot be declared here: {1}.",
        new(Why: "The rules and outputs go by what the language says about the name.", HowToFix: "Choose another name.", Never));

    /// <summary>An assembly of rules that nobody has allowed.</summary>
    public static readonly RuleDescriptor AssemblyNotAllowed = Describe(
        "NM0922", "config-assembly-not-allowed", "Rules in C# are not allowed",
        "`{0}` is not loaded: it is a program, and nobody has allowed it to run here.",
        new(Why: "Rules in C# can do whatever you can: read your files, change them, send them away. "
                + "A newsmarkup.json that came with somebody's articles must not start them unasked.",
            HowToFix: "If you trust whoever wrote the assembly, give `--allow-rule-assemblies`; else delete the line. Editors load none.",
            Never));

    /// <summary>An assembly of rules in a program that loads none.</summary>
    public static readonly RuleDescriptor AssemblyNotSupported = Describe(
        "NM0923", "config-assembly-not-supported", "This program loads no rules in C#",
        "`{0}` is not loaded: this program takes no rules from assemblies.",
        new(Why: "A program that is compiled to native code cannot load others. " + Strict,
            HowToFix: "Check with the .NET tool, `dotnet tool install --global NewsMarkup.Tool`, or build a program of your own with the package NewsMarkup.Cli.",
            Never));

    /// <summary>An assembly from which no rule can be had.</summary>
    public static readonly RuleDescriptor AssemblyUnusable = Describe(
        "NM0924", "config-assembly-unusable", "Rules cannot be loaded",
        "`{0}` cannot be loaded: {1}.",
        new(Why: Strict, HowToFix: "Build the assembly against the version of NewsMarkup.Rules that runs it, and keep what it needs beside it.", Never));

    /// <summary>A rule of an assembly that cannot be used.</summary>
    public static readonly RuleDescriptor AssemblyRuleUnusable = Describe(
        "NM0925", "config-assembly-rule-unusable", "A rule in C# cannot be used",
        "The rule `{1}` of `{0}` is left out: {2}.",
        new(Why: "The other rules of the assembly hold; this one does not. " + Strict, HowToFix: "Mend the rule, or report it to its author.", Never));

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All =
    [
        Unreadable, Broken, UnknownKey, KeyTwice, BadValue, UnknownRule, LockedRule, ExtendsNotFound, ExtendsCycle, NoFile, NameTaken,
        AssemblyNotAllowed, AssemblyNotSupported, AssemblyUnusable, AssemblyRuleUnusable,
    ];

    private static RuleDescriptor Describe(string id, string name, string title, string message, Guidance guidance) =>
        new(id, name, RuleCategory.Engine, Severity.Error, Preset.Light, title, message, guidance, Guides: [], FixKind.None, Since: "1.0");
}
