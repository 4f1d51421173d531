using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>newsmarkup/rulePage</c>: why a finding is there.</summary>
internal sealed class RulePages : Method
{
    public override void Bind(Session session) => session.Connection.Answer(RulePage.Method, (asked, cancellation) =>
    {
        var workspace = session.Live.Current;
        var path = session.Translator.PathOf(asked.TextDocument.Uri);
        return Task.Run(
            () => workspace.Checks.EngineOf(path).Catalog.Find(asked.Rule) is { } rule
                ? new RulePage(rule.Id, rule.Title, NewsMarkup.Rules.RulePage.Of(rule))
                : null,
            cancellation);
    });
}
