using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Features.Renaming;

/// <summary>What came of renaming: the edits, or why there are none.</summary>
internal abstract record RenameResult
{
    private RenameResult()
    {
    }

    /// <summary>The id can be renamed.</summary>
    /// <param name="Files">What changes, file by file; the copy itself stays as it is.</param>
    internal sealed record Renamed(ImmutableArray<FileEdits> Files) : RenameResult;

    /// <summary>It cannot.</summary>
    /// <param name="Reason">Why, and what to do, in a sentence or two.</param>
    internal sealed record Refused(string Reason) : RenameResult;
}
