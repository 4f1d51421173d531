using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Graphs;

/// <summary>An act of saying: sources and a claim.</summary>
/// <param name="Claim">The id of what is said.</param>
/// <param name="Sources">The ids of those who say it; empty where nobody is named.</param>
/// <param name="Stance">asserts, denies or doubts.</param>
/// <param name="Mode">direct, indirect, mixed or free-indirect.</param>
/// <param name="Words">The begin of the words.</param>
/// <param name="Cue">The words that attribute it; empty where there are none.</param>
/// <param name="Span">The first of its words with their tag, in UTF-16 offsets of the file.</param>
internal sealed record GraphSaying(string Claim, ImmutableArray<string> Sources, string Stance, string Mode, string Words, string Cue, TextSpan Span);
