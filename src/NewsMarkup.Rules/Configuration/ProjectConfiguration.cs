using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration;

/// <summary>What a newsmarkup.json says, with what it extends, as far as it is understood; immutable.</summary>
public sealed class ProjectConfiguration
{
    internal ProjectConfiguration()
    {
    }

    /// <summary>Where no configuration applies.</summary>
    public static ProjectConfiguration None { get; } = new();

    /// <summary>The files, the weakest first; empty where none applies or the file cannot be read.</summary>
    public ImmutableArray<SourceFile> Files { get; internal init; } = [];

    /// <summary>The language with the kinds and attributes that the project adds.</summary>
    public Vocabulary Vocabulary { get; internal init; } = Vocabulary.Default;

    /// <summary>The least severity that fails a run, with its place; a null in it stands for never, null itself where nothing is said.</summary>
    public Located<Severity?>? FailOn { get; internal init; }

    /// <summary>The baseline; null where none is named.</summary>
    public ConfiguredPath? Baseline { get; internal init; }

    /// <summary>The globs of house rules, each once.</summary>
    public ImmutableArray<ConfiguredPath> HouseRules { get; internal init; } = [];

    /// <summary>The assemblies of rules, each once.</summary>
    public ImmutableArray<ConfiguredPath> RuleAssemblies { get; internal init; } = [];

    /// <summary>What is wrong in the files, by file in the order of its text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>What the files say about rules, the weakest first.</summary>
    internal ImmutableArray<ConfigurationSection> Sections { get; init; } = [];

    /// <summary>What holds for the article at a path.</summary>
    /// <param name="article">The path, seen from where the configuration's own path is seen from.</param>
    /// <param name="commandLine">What a command line or an editor says; it has the last word.</param>
    public ArticleConfiguration For(string article, RuleOverrides commandLine) =>
        new(this, [.. Sections.Where(section => section.HoldsFor(article))], commandLine);
}
