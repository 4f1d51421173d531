using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Types;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary><c>workspace/configuration</c> and <c>didChangeConfiguration</c>: the section <c>newsmarkup</c> of the editor's settings.</summary>
internal sealed class Configuration : Method
{
    private const string Section = "newsmarkup";

    private ImmutableHashSet<string> _told = [];

    public override void Bind(Session session)
    {
        session.Connection.Hear(DidChangeConfigurationParams.Method, changed =>
        {
            if (session.Client.Has("workspace", "configuration"))
                Ask(session);
            else if (changed.Settings is { ValueKind: JsonValueKind.Object } settings && settings.TryGetProperty(Section, out var section))
                Set(session, section);
        });
    }

    public override void Begin(Session session)
    {
        if (session.Client.Has("workspace", "didChangeConfiguration", "dynamicRegistration"))
            session.Register(DidChangeConfigurationParams.Method.Method, options: null);
        Ask(session);
    }

    private void Ask(Session session)
    {
        if (session.Client.Has("workspace", "configuration"))
            _ = AskAsync(session);
    }

    private async Task AskAsync(Session session)
    {
        var sections = await session.TryAskAsync(ConfigurationParams.Method, new ConfigurationParams([new ConfigurationItem(Section)])).ConfigureAwait(false);
        if (sections.ValueKind == JsonValueKind.Array && sections.GetArrayLength() > 0)
            Set(session, sections[0]);
    }

    private void Set(Session session, JsonElement section)
    {
        var (settings, problems) = SettingsReader.Read(section);
        session.Live.Configure(settings);
        foreach (var problem in problems)
        {
            if (ImmutableInterlocked.Update(ref _told, told => told.Add(problem)))
                session.Connection.Notify(MessageParams.Show, new MessageParams(MessageParams.Warning, problem));
        }
    }
}
