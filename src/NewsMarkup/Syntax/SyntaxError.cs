using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Syntax;

/// <summary>An error that the parser found, with offsets that count from its section's begin.</summary>
internal readonly record struct SyntaxError(RuleDescriptor Rule, int Start, int End, ImmutableArray<string> Arguments);
