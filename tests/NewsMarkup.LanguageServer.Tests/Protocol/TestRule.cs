using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>A rule that does as the test says with each article.</summary>
internal sealed class TestRule(Action<ArticleContext> act) : Rule
{
    private static readonly RuleDescriptor _descriptor = new(
        "T1", "test-rule", RuleCategory.Article, Severity.Warning, Preset.Light, "A rule", "It acts.",
        new Guidance("why", "how", "when"), [], FixKind.None, "0.1");

    public override ImmutableArray<RuleDescriptor> Descriptors => [_descriptor];

    public override void Register(RuleRegistry on) => on.Articles(act);
}
