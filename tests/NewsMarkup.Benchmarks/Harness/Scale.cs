using System.Collections.Immutable;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>How much is measured.</summary>
internal sealed record Scale
{
    /// <summary>All that the page about performance tells.</summary>
    public static readonly Scale Full = new()
    {
        ArticleLengths = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000],
        OutputLengths = [8_000, 1_000_000],
        Lines = [1_000, 2_000, 4_000, 8_000],
        Archives = [10, 100, 1_000, 10_000, 100_000],
        ArchiveOfPeers = 1_000,
        ArchiveToSearch = 10_000,
        LinesInEditor = [1_000, 2_000],
        ProgramRuns = 10,
        Keys = 100,
        Patience = TimeSpan.FromSeconds(8),
    };

    /// <summary>Enough to see that everything runs; its figures are worth nothing.</summary>
    public static readonly Scale Quick = new()
    {
        ArticleLengths = [10_000, 100_000],
        OutputLengths = [8_000],
        Lines = [500],
        Archives = [10, 100],
        ArchiveOfPeers = 10,
        ArchiveToSearch = 100,
        LinesInEditor = [1_000],
        ProgramRuns = 2,
        Keys = 10,
        Patience = TimeSpan.FromSeconds(0.5),
    };

    /// <summary>Articles to be parsed and understood, in UTF-16 code units.</summary>
    public required ImmutableArray<int> ArticleLengths { get; init; }

    /// <summary>Articles to be compiled, in UTF-16 code units.</summary>
    public required ImmutableArray<int> OutputLengths { get; init; }

    /// <summary>Articles to be checked, in lines.</summary>
    public required ImmutableArray<int> Lines { get; init; }

    /// <summary>Archives, in articles.</summary>
    public required ImmutableArray<int> Archives { get; init; }

    /// <summary>The archive that peers are given, in articles.</summary>
    public required int ArchiveOfPeers { get; init; }

    /// <summary>The archive that is searched, in articles.</summary>
    public required int ArchiveToSearch { get; init; }

    /// <summary>Documents in an editor, in lines.</summary>
    public required ImmutableArray<int> LinesInEditor { get; init; }

    /// <summary>How often a program is started, the best run counts.</summary>
    public required int ProgramRuns { get; init; }

    /// <summary>How many keys are typed in an editor for each request.</summary>
    public required int Keys { get; init; }

    /// <summary>After how long a race is called off once it has made its least number of rounds.</summary>
    public required TimeSpan Patience { get; init; }
}
