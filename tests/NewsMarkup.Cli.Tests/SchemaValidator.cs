using System.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>ajv, which validates JSON against a schema: one of this repository by its path from the root, another by its full path. Says what is invalid, then how many are valid and how many are not.</summary>
internal static class SchemaValidator
{
    private static readonly string Script = Repository.PathOf("tests/schema/validate.mjs");

    /// <summary>Validates files, one document each.</summary>
    public static string Files(string schema, string[] documents) => Run(schema, documents, input: "");

    /// <summary>Validates documents, each of which is a line.</summary>
    public static string Lines(string schema, IEnumerable<string> documents) => Run(schema, ["-"], string.Join('\n', documents));

    private static string Run(string schema, string[] arguments, string input)
    {
        Assert.That(Repository.PathOf("tests/schema/node_modules/ajv"), Does.Exist, "ajv is missing: run `npm ci --prefix tests/schema` first.");
        var start = new ProcessStartInfo("node", [Script, Repository.PathOf(schema), .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output.TrimEnd();
    }
}
