using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A name of an entity that no tag marks.</summary>
/// <param name="Words">The name, as a range of the article's text.</param>
/// <param name="Source">The same as a range of the file; no tag stands in it.</param>
/// <param name="Entity">Whose name it is.</param>
internal sealed record UntaggedName(TextSpan Words, TextSpan Source, Entity Entity);
