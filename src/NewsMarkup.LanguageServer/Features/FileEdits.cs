using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>Edits of one file.</summary>
/// <param name="Path">The full path, with <c>/</c>.</param>
/// <param name="Changes">The edits in the order of the text, without overlaps, in UTF-16 offsets of the text before them.</param>
internal sealed record FileEdits(string Path, ImmutableArray<TextChange> Changes);
