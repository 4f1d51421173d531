using NewsMarkup.Rules;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Files;

/// <summary>How the articles of a run are checked: each with the configuration that holds for it, on one day. Safe to use from several threads.</summary>
/// <param name="engine">The rules.</param>
/// <param name="configurations">Which of them are on.</param>
internal sealed class ArticleChecks(RuleEngine engine, ConfigurationFiles configurations)
{
    private readonly RegisterFiles _registers = new();
    private readonly DateOnly _today = DateOnly.FromDateTime(DateTime.Today);

    /// <summary>What an article says.</summary>
    public ArticleModel Bind(SyntaxTree tree) => ArticleModel.Bind(tree, configurations.Of(tree.Path).Project.Vocabulary, _registers.Open);

    /// <summary>What is found in an article.</summary>
    public CheckResult Check(SyntaxTree tree) => engine.Check(Bind(tree), SettingsOf(tree.Path));

    /// <summary>Which rules are on for an article.</summary>
    public RuleSettings SettingsOf(string path) => configurations.Of(path).Settings with { Today = _today };
}
