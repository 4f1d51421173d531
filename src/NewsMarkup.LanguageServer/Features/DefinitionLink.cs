using NewsMarkup.Diagnostics;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features;

/// <summary>The way from a place to where it is said what stands there.</summary>
/// <param name="Origin">The characters that lead there, in the file that was asked about.</param>
/// <param name="Target">The whole declaration, the tagged words or the begin of a register.</param>
/// <param name="TargetName">The id in the target's file; the begin of a register.</param>
internal sealed record DefinitionLink(TextSpan Origin, Location Target, TextSpan TargetName);
