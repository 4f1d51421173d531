using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>How two sorts of editor ask for actions, and an article in which some can be done.</summary>
internal static class ActionClient
{
    /// <summary>As VS Code does: edits when they are wanted, of versions, and the cursor after them.</summary>
    public const string Lazy =
        """
        {"textDocument": {"diagnostic": {}, "codeAction": {"codeActionLiteralSupport": {}, "dataSupport": true, "disabledSupport": true,
        "resolveSupport": {"properties": ["edit"]}}}, "workspace": {"workspaceEdit": {"documentChanges": true}}, "experimental": {"commands": {"commands": ["newsmarkup.placeCaret"]}}}
        """;

    /// <summary>As Eglot and old Neovim do.</summary>
    public const string Eager = """{"textDocument": {"diagnostic": {}, "codeAction": {"codeActionLiteralSupport": {}}}}""";

    public const string Header = "---\nheadline: Dam\ndate: 2026-03-14\n@person reyes \"Elena Reyes\" {role=minister}\n---\n";
    public const string QuoteByReyes = "Quote by Elena Reyes";
    public const string SeveralParagraphs = "A tag ends with its paragraph: select words of one.";

    public static readonly MarkedText Saying = new(Header + "“It leaks| badly,” said [Elena Reyes]{@reyes}.\n");
    public static readonly MarkedText TwoParagraphs = new(Header + "|It leaks badly, they say.\n\nIt holds.|\n");

    public static async Task<TestClient> StartAsync(string capabilities, MarkedText text)
    {
        var client = await TestClient.StartAsync(capabilities);
        client.Open("a.news", text.Text);
        return client;
    }

    public static async Task<IReadOnlyList<CodeAction>> ActionsAsync(this TestClient client, MarkedText text, CodeActionContext? context = null) =>
        (await client.AskAsync(CodeActionParams.Method, document => new CodeActionParams(document, text.Range, context ?? new CodeActionContext([]))))!;

    public static async Task<CodeAction> OfferedAsync(this TestClient client, MarkedText text, string title) =>
        (await client.ActionsAsync(text)).Single(action => action.Title == title);

    /// <summary>What the server makes of an action that somebody chose.</summary>
    public static async Task<CodeAction> ChosenAsync(this TestClient client, MarkedText text, string title) =>
        await client.Connection.RequestAsync(CodeAction.Resolve, await client.OfferedAsync(text, title));
}
