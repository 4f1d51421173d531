using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.LanguageServer.Features;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>
/// Remembers what was found in files that are not open, until one of them, a register it uses or the configuration changes. Safe to use from several
/// threads.
/// </summary>
internal sealed class ClosedChecks
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _lastId;

    /// <summary>What was found; null where it must be looked for.</summary>
    public CheckedFile? Find(Workspace workspace, string path) =>
        _entries.TryGetValue(path, out var entry) && entry.Holds(workspace, path) ? entry.Found : null;

    /// <summary>Remembers what was found.</summary>
    public CheckedFile Remember(Workspace workspace, string path, ImmutableArray<Problem> problems)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        var entry = new Entry(workspace.Checks.Configurations, ReadBy(workspace, path), new CheckedFile($"closed-{id}", problems));
        _entries[path] = entry;
        return entry.Found;
    }

    /// <summary>The file and the registers it uses, as they are now.</summary>
    private static List<IndexedFile> ReadBy(Workspace workspace, string path) =>
        [.. workspace.RegistersOf(path).Prepend(path).Select(file => workspace.Index.GetValueOrDefault(file)).OfType<IndexedFile>()];

    private sealed record Entry(ConfigurationFiles Configurations, IReadOnlyList<IndexedFile> Read, CheckedFile Found)
    {
        public bool Holds(Workspace workspace, string path) =>
            Configurations == workspace.Checks.Configurations && Read.SequenceEqual(ReadBy(workspace, path));
    }
}
