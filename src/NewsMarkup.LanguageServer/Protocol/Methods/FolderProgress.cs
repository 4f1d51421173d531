using System.Globalization;
using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>$/progress</c>: how far the reading of the folders is.</summary>
internal sealed class FolderProgress : Method
{
    private int _lastToken;
    private Task<string?> _token = Task.FromResult<string?>(null);

    public override void Bind(Session session)
    {
        session.Folders.Progressed += (folder, read, all) => Tell(session, folder, read, all);
        session.Folders.Failed += problem => session.Log.ReadingFailed(problem);
        session.Folders.Unreadable += (folder, problem) => session.Log.FolderUnreadable(folder, problem.Message);
    }

    /// <summary>The client must agree to a token first. The reading does not wait for that; what there is to tell does.</summary>
    private void Tell(Session session, string folder, int read, int all)
    {
        if (!session.Client.Has("window", "workDoneProgress"))
            return;
        if (read == 0)
            _token = BeginAsync(session, folder);
        if (all == 0)
            _ = SendAsync(session, _token, new WorkDoneProgress("end"));
        else if (read > 0)
            _ = SendAsync(session, _token, Progress(read, all));
    }

    private static WorkDoneProgress Progress(int read, int all) => read == all
        ? new WorkDoneProgress("end")
        : new WorkDoneProgress("report", Message: $"{read} of {all}", Percentage: (int)(100L * read / all));

    private async Task<string?> BeginAsync(Session session, string folder)
    {
        var token = string.Create(CultureInfo.InvariantCulture, $"newsmarkup-{++_lastToken}");
        var answer = await session.TryAskAsync(WorkDoneProgressCreateParams.Method, new WorkDoneProgressCreateParams(token)).ConfigureAwait(false);
        if (answer.ValueKind == JsonValueKind.Undefined)
            return null;
        var begin = new WorkDoneProgress("begin", $"Reading the articles in {Path.GetFileName(folder)}");
        await SendAsync(session, Task.FromResult<string?>(token), begin).ConfigureAwait(false);
        return token;
    }

    private static async Task SendAsync(Session session, Task<string?> token, WorkDoneProgress progress)
    {
        if (await token.ConfigureAwait(false) is { } agreed)
            session.Connection.Notify(ProgressParams.Method, new ProgressParams(LspJson.ElementOf(agreed), LspJson.ElementOf(progress)));
    }
}
