using NewsMarkup.LanguageServer.Protocol.Rpc;

namespace NewsMarkup.LanguageServer.Protocol.Types;

/// <summary>What an article can be compiled to; a method of this server's own.</summary>
/// <param name="Name">The word that <c>newsmarkup/compiled</c> and <c>newsmarkup build --to</c> take.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Extensions">Of the files that it consists of.</param>
internal sealed record CompileFormat(string Name, string Title, IReadOnlyList<string> Extensions)
{
    public static readonly LspRequest<Nothing, IReadOnlyList<CompileFormat>> Method = new("newsmarkup/formats");
}
