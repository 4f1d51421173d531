using System.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests;

/// <summary>Whether JSON documents are what grammar/article.schema.json says, as ajv sees it.</summary>
internal static class SchemaValidator
{
    /// <summary>What the validator says about files.</summary>
    public static string Validate(string[] files) => Run(standardInput: [], files);

    /// <summary>What the validator says about documents, one a line.</summary>
    public static string Validate(ReadOnlySpan<byte> lines) => Run(lines, ["-"]);

    private static string Run(ReadOnlySpan<byte> standardInput, string[] documents)
    {
        var validator = Repository.PathOf("tests/schema");
        Assert.That(Path.Combine(validator, "node_modules", "ajv"), Does.Exist, "ajv is missing: run `npm ci --prefix tests/schema` first.");
        var start = new ProcessStartInfo("node", [Path.Combine(validator, "validate.mjs"), Repository.PathOf("grammar/article.schema.json"), .. documents])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        node.StandardInput.BaseStream.Write(standardInput);
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output.TrimEnd();
    }
}
