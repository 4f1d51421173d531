namespace NewsMarkup.LanguageServer.Protocol.Rpc;

/// <summary>A method that has a result.</summary>
/// <param name="Method">Its name.</param>
internal sealed record LspRequest<TParams, TResult>(string Method);

/// <summary>A method that has none.</summary>
/// <param name="Method">Its name.</param>
internal sealed record LspNotification<TParams>(string Method);
