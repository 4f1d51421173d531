using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>Asks what a rule is for.</summary>
/// <param name="TextDocument">A file for which it may be on; a newsroom's own rules are known by it.</param>
/// <param name="Rule">Its id or name.</param>
internal sealed record RulePageParams(TextDocumentIdentifier TextDocument, string Rule);

/// <summary>What a rule is for; a method of this server's own.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Markdown">What it means, what to do, when to allow it, examples.</param>
internal sealed record RulePage(string Rule, string Title, string Markdown)
{
    public static readonly LspRequest<RulePageParams, RulePage?> Method = new("newsmarkup/rulePage");
}
