namespace NewsMarkup.Rules.BuiltIn;

/// <summary>A spelling as it is heard: what counts for how a name is usually spelled.</summary>
/// <param name="Name">The name as it is spelled.</param>
/// <param name="HasFreeCase">True where the place asks for capitals that the name may not have.</param>
internal readonly record struct HeardName(SpelledName Name, bool HasFreeCase);
