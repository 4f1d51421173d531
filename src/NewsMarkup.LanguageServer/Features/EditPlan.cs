using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What an action or command edits, or why it does not.</summary>
/// <param name="Files">The edits, the open article's first; none where it is refused.</param>
internal sealed record EditPlan(ImmutableArray<FileEdits> Files)
{
    /// <summary>What a person should write next, in UTF-16 offsets of the open article after the edits; null where nothing is left to write.</summary>
    public TextSpan? Caret { get; init; }

    /// <summary>Why nothing is edited, in one sentence; null where something is.</summary>
    public string? Refusal { get; init; }

    /// <summary>Edits of one file, in any order. Insertions at one place become one, in the order given.</summary>
    public static EditPlan Of(ArticleDocument document, params IEnumerable<TextChange> changes) => new([EditsOf(document.Path, changes)]);

    /// <summary>The same as edits of a file.</summary>
    public static FileEdits EditsOf(string path, params IEnumerable<TextChange> changes)
    {
        var merged = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length))
        {
            if (merged.Count > 0 && merged[^1].Span == change.Span && change.Span.IsEmpty)
                merged[^1] = change with { NewText = merged[^1].NewText + change.NewText };
            else
                merged.Add(change);
        }

        return new FileEdits(path, merged.DrainToImmutable());
    }

    /// <summary>No edits, and why.</summary>
    public static EditPlan Refused(string why) => new([]) { Refusal = why };
}
