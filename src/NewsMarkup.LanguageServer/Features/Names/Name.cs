namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>What a name stands for; two uses mean the same thing where their names are equal.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Id">The id without its sign; of a register the full path, of a rule its number.</param>
/// <param name="DeclaredIn">The full path of the file that declares it, which for a span is the article itself; null where no file does.</param>
internal sealed record Name(NameKind Kind, string Id, string? DeclaredIn);
