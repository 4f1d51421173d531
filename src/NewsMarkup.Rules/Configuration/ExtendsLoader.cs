using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Rules.Configuration;

/// <summary>Follows <c>extends</c> from file to file. A file that several others extend is taken once, where it comes first.</summary>
internal sealed class ExtendsLoader(ReadConfiguration read, Action<Diagnostic> report)
{
    private readonly ImmutableArray<ConfigurationDocument>.Builder _documents = ImmutableArray.CreateBuilder<ConfigurationDocument>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The files, the weakest first: each after those that it extends.</summary>
    public static ImmutableArray<ConfigurationDocument> Load(string path, ReadConfiguration read, Action<Diagnostic> report)
    {
        var (file, problem) = read(path);
        if (problem is not null)
        {
            report(new Diagnostic(ConfigurationRules.Unreadable, new Location(file, default), problem));
            return [];
        }

        var loader = new ExtendsLoader(read, report);
        loader.Follow(ConfigurationDocument.Read(path, file, report), []);
        return loader._documents.ToImmutable();
    }

    private void Follow(ConfigurationDocument document, ImmutableList<ConfigurationDocument> way)
    {
        _seen.Add(document.Path);
        var here = way.Add(document);
        foreach (var extended in document.Extends)
        {
            if (here.FindIndex(file => file.Path == extended.Path) is >= 0 and var first)
                ReportCycle(extended, here.Skip(first).Append(here[first]));
            else if (!_seen.Contains(extended.Path))
                Open(extended, here);
        }

        _documents.Add(document);
    }

    private void Open(ConfiguredPath extended, ImmutableList<ConfigurationDocument> way)
    {
        var (file, problem) = read(extended.Path);
        if (problem is null)
        {
            Follow(ConfigurationDocument.Read(extended.Path, file, report), way);
            return;
        }

        report(new Diagnostic(ConfigurationRules.ExtendsNotFound, extended.Place, extended.Written, problem) { Help = $"It was looked for at `{file.Path}`." });
    }

    private void ReportCycle(ConfiguredPath extended, IEnumerable<ConfigurationDocument> circle) => report(new Diagnostic(
        ConfigurationRules.ExtendsCycle, extended.Place, extended.Written, string.Join(" extends ", circle.Select(document => $"`{document.File.Path}`"))));
}
