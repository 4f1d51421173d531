using System.Collections.Immutable;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>Somebody who may say some words.</summary>
/// <param name="Ids">The id, without its <c>@</c>; several where they say it together.</param>
/// <param name="Name">The name as a person reads it: Elena Reyes; Elena Reyes and Jon Petrakis.</param>
/// <param name="Description">The role, or what sort of entity it is: water minister.</param>
/// <param name="IsLikely">True for whom the sentence names as the speaker.</param>
/// <param name="IsMentioned">False for whom the article declares and does not mention.</param>
internal sealed record Speaker(ImmutableArray<string> Ids, string Name, string Description, bool IsLikely, bool IsMentioned);
