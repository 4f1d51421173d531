using System.Collections.Immutable;
using System.Text.Json;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Protocol.Methods;

/// <summary>
/// <c>workspace/configuration</c> and <c>didChangeConfiguration</c>: the section <c>newsmarkup</c> of the editor's settings, for everything and for each
/// folder of the workspace.
/// </summary>
internal sealed class Configuration : Method
{
    private const string Section = "newsmarkup";

    private ImmutableHashSet<string> _told = [];
    private int _asked;

    public override void Bind(Session session)
    {
        session.Connection.Hear(DidChangeConfigurationParams.Method, changed =>
        {
            if (session.Client.Has("workspace", "configuration"))
                _ = AskAsync(session);
            else if (changed.Settings is { ValueKind: JsonValueKind.Object } settings && settings.TryGetProperty(Section, out var section))
                session.Live.Configure(new FolderSettings(Read(session, section)));
        });
    }

    public override void Begin(Session session)
    {
        if (session.Client.Has("workspace", "didChangeConfiguration", "dynamicRegistration"))
            session.Register(DidChangeConfigurationParams.Method.Method, options: null);
        if (!session.Client.Has("workspace", "configuration"))
            return;
        session.RootsChanged += () => _ = AskAsync(session);
        _ = AskAsync(session);
    }

    /// <summary>An answer that comes when newer settings have been asked for is of no use.</summary>
    private async Task AskAsync(Session session)
    {
        var asked = Interlocked.Increment(ref _asked);
        ImmutableArray<KeyValuePair<string, string>> roots = [.. session.Roots];
        var items = roots.Select(root => new ConfigurationItem(Section, root.Value)).Prepend(new ConfigurationItem(Section));
        var answer = await session.TryAskAsync(ConfigurationParams.Method, new ConfigurationParams([.. items])).ConfigureAwait(false);
        if (answer.ValueKind != JsonValueKind.Array || answer.GetArrayLength() == 0 || asked != Volatile.Read(ref _asked))
            return;
        ImmutableArray<JsonElement> sections = [.. answer.EnumerateArray()];
        session.Live.Configure(new FolderSettings(Read(session, sections[0]))
        {
            Folders = roots.Zip(sections.Skip(1), (root, section) => (root.Key, Section: section))
                .Where(folder => folder.Section.ValueKind == JsonValueKind.Object)
                .ToImmutableDictionary(folder => folder.Key, folder => Read(session, folder.Section)),
        });
    }

    private EditorSettings Read(Session session, JsonElement section)
    {
        var (settings, problems) = SettingsReader.Read(section);
        foreach (var problem in problems)
        {
            if (ImmutableInterlocked.Update(ref _told, told => told.Add(problem)))
                session.Connection.Notify(MessageParams.Show, new MessageParams(MessageParams.Warning, problem));
        }

        return settings;
    }
}
