namespace NewsMarkup.Rules.Tests;

/// <summary>Registers read from disk.</summary>
internal static class Registers
{
    public static RegisterLookup Open(string path) =>
        File.Exists(path) ? RegisterLookup.Found(Register.From(SyntaxTree.Parse(File.ReadAllText(path), path))) : RegisterLookup.Missing;
}
