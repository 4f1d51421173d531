using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>What an edit over several files does to one of them.</summary>
/// <param name="Path">The full path, with <c>/</c>.</param>
/// <param name="Changes">The changes in the order of the file, in UTF-16 offsets of its text before all of them; none overlaps another.</param>
internal sealed record FileEdits(string Path, ImmutableArray<TextChange> Changes);
