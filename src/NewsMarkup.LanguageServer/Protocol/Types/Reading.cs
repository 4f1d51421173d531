using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>A tag, for views that show the words without it; a method of this server's own, described in <c>docs/language-server.md</c>.</summary>
/// <param name="Range">The words with their tag.</param>
/// <param name="Words">The words between the brackets; the rest of the range is notation.</param>
/// <param name="Kind">The kind as the tag writes it, or <c>mention</c>.</param>
/// <param name="Speakers">The ids of those who say the words, or whom they mention.</param>
internal sealed record TagPlace(Range Range, Range Words, string Kind, IReadOnlyList<string> Speakers)
{
    public static readonly LspRequest<TextDocumentParams, IReadOnlyList<TagPlace>?> Method = new("newsmarkup/tags");
}

/// <summary>A place in the clean copy, which is what offsets in compiled articles count.</summary>
/// <param name="Offset">In UTF-16 code units.</param>
internal sealed record TextPlace(int Offset)
{
    public static readonly LspRequest<TextDocumentPositionParams, TextPlace?> Method = new("newsmarkup/textPlace");
}
