using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.Projects;

/// <summary>How the articles of a run are checked: each with the configuration that holds for it, on one day. Safe to use from several threads.</summary>
/// <param name="configurations">The rules, and which of them are on.</param>
/// <param name="today">The day.</param>
public sealed class ArticleChecks(ConfigurationFiles configurations, DateOnly today)
{
    /// <summary>The registers of the run.</summary>
    public RegisterFiles Registers { get; } = new(configurations.Files);

    /// <summary>A run of today.</summary>
    public static ArticleChecks Today(ConfigurationFiles configurations) => new(configurations, DateOnly.FromDateTime(DateTime.Today));

    /// <summary>What an article says.</summary>
    public ArticleModel Bind(SyntaxTree tree) => ArticleModel.Bind(tree, configurations.Of(tree.Path).Project.Vocabulary, Registers.Open);

    /// <summary>What is found in an article.</summary>
    public CheckResult Check(SyntaxTree tree) => Check(Bind(tree));

    /// <summary>What is found in an article that <see cref="Bind"/> gave.</summary>
    /// <param name="article">The article.</param>
    /// <param name="times">Adds up how long each rule takes; null when nobody asks.</param>
    public CheckResult Check(ArticleModel article, RuleTimes? times = null) =>
        EngineOf(article.Tree.Path).Check(article, SettingsOf(article.Tree.Path), times: times);

    /// <summary>The rules for an article.</summary>
    public RuleEngine EngineOf(string path) => configurations.ProjectOf(path).Engine;

    /// <summary>Which rules are on for an article.</summary>
    public RuleSettings SettingsOf(string path) => configurations.Of(path).Settings with { Today = today };
}
