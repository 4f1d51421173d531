using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Actions;

/// <summary>What it takes to find an action again when its edits are asked for; an editor carries it round.</summary>
/// <param name="Action">The action's name.</param>
/// <param name="Selection">What was selected, in UTF-16 offsets of the file.</param>
/// <param name="Arguments">What tells it from others of its name at that place.</param>
internal sealed record ActionIdentity(string Action, TextSpan Selection, params ImmutableArray<string> Arguments);
