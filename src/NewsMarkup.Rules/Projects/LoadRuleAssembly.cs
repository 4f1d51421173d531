namespace NewsMarkup.Rules.Projects;

/// <summary>Loads the rules of an assembly, or says why it does not. Never throws; safe to call from several threads.</summary>
/// <param name="path">The full path of a file.</param>
public delegate RuleAssembly LoadRuleAssembly(string path);
