using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>A place in a file where a name stands.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Span">Where the id stands, without its sign or quotation marks.</param>
/// <param name="IsDeclaration">True where the name is given: in a declaration, or as the <c>#name</c> of a tag.</param>
internal sealed record NameUse(Name Name, TextSpan Span, bool IsDeclaration);
