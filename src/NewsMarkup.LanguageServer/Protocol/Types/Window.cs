using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>A message for the user or for the log.</summary>
/// <param name="Type">1 error, 2 warning, 3 info, 4 log, 5 debug.</param>
internal sealed record MessageParams(int Type, string Message)
{
    public const int Error = 1;
    public const int Warning = 2;
    public const int Info = 3;
    public const int Debug = 5;

    public static readonly LspNotification<MessageParams> Show = new("window/showMessage");
    public static readonly LspNotification<MessageParams> Log = new("window/logMessage");
}

/// <summary>How much the client wants to hear of the traffic.</summary>
/// <param name="Value"><c>off</c>, <c>messages</c> or <c>verbose</c>.</param>
internal sealed record SetTraceParams(string Value)
{
    public static readonly LspNotification<SetTraceParams> Method = new("$/setTrace");
}

/// <summary>A line about the traffic.</summary>
internal sealed record LogTraceParams(string Message, string? Verbose = null)
{
    public static readonly LspNotification<LogTraceParams> Method = new("$/logTrace");
}

/// <summary>Announces work whose progress will be told.</summary>
internal sealed record WorkDoneProgressCreateParams(string Token)
{
    public static readonly LspRequest<WorkDoneProgressCreateParams, JsonElement> Method = new("window/workDoneProgress/create");
}

/// <summary>How far some work is.</summary>
internal sealed record ProgressParams(JsonElement Token, JsonElement Value)
{
    public static readonly LspNotification<ProgressParams> Method = new("$/progress");
}

/// <summary>Begin, report or end of some work.</summary>
/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
internal sealed record WorkDoneProgress(string Kind, string? Title = null, string? Message = null, int? Percentage = null);
