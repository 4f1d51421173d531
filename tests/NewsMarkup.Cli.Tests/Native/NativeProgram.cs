using System.Diagnostics;
using System.Runtime.InteropServices;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Native;

/// <summary>The program as it is released, compiled ahead of time: the one that NEWSMARKUP_NATIVE names, else one published into <c>artifacts/native</c>.</summary>
internal static class NativeProgram
{
    private static readonly Lazy<string> Published = new(Publish);

    /// <summary>The file; the first who asks may wait minutes for it.</summary>
    public static string Path => Environment.GetEnvironmentVariable("NEWSMARKUP_NATIVE") is { Length: > 0 } program ? program : Published.Value;

    /// <summary>In a folder of its own, since other tests build and pack the same projects meanwhile.</summary>
    private static string Publish()
    {
        var folder = Repository.PathOf("artifacts/native");
        var start = new ProcessStartInfo("dotnet",
        [
            "publish", Repository.PathOf("src/NewsMarkup.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-nologo", "-v:q",
            "--artifacts-path", System.IO.Path.Combine(folder, "build"), "-o", folder, "-nodeReuse:false", "-p:UseSharedCompilation=false",
        ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        var (code, output, error) = ProgramRun.End(Process.Start(start)!, input: "");
        Assert.That(code, Is.Zero, $"The native program could not be published; it needs clang and zlib1g-dev.\n{output}{error}");
        return System.IO.Path.Combine(folder, "newsmarkup");
    }
}
