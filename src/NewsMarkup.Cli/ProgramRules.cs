using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli;

/// <summary>The rules of a program, and whether it can load more.</summary>
/// <param name="Own">The built-in ones and those that the program was built with.</param>
/// <param name="LoadAssembly">Loads those of an assembly; null where the program loads none.</param>
internal sealed record ProgramRules(ImmutableArray<Rule> Own, LoadRuleAssembly? LoadAssembly = null);
