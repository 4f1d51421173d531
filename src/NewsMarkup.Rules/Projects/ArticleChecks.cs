using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.Projects;

/// <summary>How the articles of a run are checked: each with the configuration that holds for it, on one day. Safe to use from several threads.</summary>
public sealed class ArticleChecks
{
    private readonly DateOnly _today;

    /// <summary>A run.</summary>
    /// <param name="configurations">The rules, and which of them are on.</param>
    /// <param name="today">The day.</param>
    /// <param name="baseline">The path of the baseline of all articles; null where configurations decide.</param>
    public ArticleChecks(ConfigurationFiles configurations, DateOnly today, string? baseline = null)
        : this(configurations, today, new BaselineFiles(baseline, configurations), new RegisterFiles(configurations.Files))
    {
    }

    private ArticleChecks(ConfigurationFiles configurations, DateOnly today, BaselineFiles baselines, RegisterFiles registers)
    {
        Configurations = configurations;
        _today = today;
        Baselines = baselines;
        Registers = registers;
    }

    /// <summary>A run of today.</summary>
    /// <param name="configurations">The rules, and which of them are on.</param>
    /// <param name="baseline">The path of the baseline of all articles; null where configurations decide.</param>
    public static ArticleChecks Today(ConfigurationFiles configurations, string? baseline = null) =>
        new(configurations, DateOnly.FromDateTime(DateTime.Today), baseline);

    /// <summary>The rules, and which of them are on.</summary>
    public ConfigurationFiles Configurations { get; }

    /// <summary>The baselines of the run.</summary>
    public BaselineFiles Baselines { get; }

    /// <summary>The registers of the run.</summary>
    public RegisterFiles Registers { get; }

    /// <summary>The same checks after a file has changed that is no configuration; the other registers are not read again.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="files">Where registers are read from now.</param>
    public ArticleChecks AfterChangeOf(string path, FileSource files) =>
        new(Configurations, _today, Baselines, Registers.AfterChangeOf(path, files));

    /// <summary>What an article says.</summary>
    public ArticleModel Bind(SyntaxTree tree) => ArticleModel.Bind(tree, Configurations.Of(tree.Path).Project.Vocabulary, Registers.Open);

    /// <summary>What is found in an article.</summary>
    public CheckResult Check(SyntaxTree tree) => Check(Bind(tree));

    /// <summary>What is found in an article that <see cref="Bind"/> gave.</summary>
    /// <param name="article">The article.</param>
    /// <param name="times">Adds up how long each rule takes; null when nobody asks.</param>
    public CheckResult Check(ArticleModel article, RuleTimes? times = null) =>
        EngineOf(article.Tree.Path).Check(article, SettingsOf(article.Tree.Path), times: times);

    /// <summary>The rules for an article.</summary>
    public RuleEngine EngineOf(string path) => Configurations.ProjectOf(path).Engine;

    /// <summary>Which rules are on for an article.</summary>
    public RuleSettings SettingsOf(string path) => Configurations.Of(path).Settings with { Today = _today };
}
