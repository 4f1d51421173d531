using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Baselines;

namespace NewsMarkup.Rules.Projects;

/// <summary>A baseline as it was read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Content">What it knows, as far as it can be read.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record LoadedBaseline(string Path, Baseline Content, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="files">Where it is read from.</param>
    /// <param name="named">Where it is named; null for one that the command line names.</param>
    public static LoadedBaseline Read(string path, FileSource files, Location? named)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = files.Look(path);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var content = Baseline.Empty;
        if (read.Problem is { } problem)
            problems.Add(Unreadable(named ?? new Location(read.File, default), problem));
        else
            content = BaselineFile.Read(read.File, problems.Add);
        return new LoadedBaseline(path, content, problems.DrainToImmutable());
    }

    private static Diagnostic Unreadable(Location place, string problem) =>
        new(EngineRules.BadBaseline, place, problem) { Help = "`newsmarkup baseline` writes one." };
}
