using System.Runtime.InteropServices;

namespace NewsMarkup.Benchmarks.Programs;

/// <summary>The program as it is released, compiled ahead of time.</summary>
/// <param name="path">Its file.</param>
internal sealed class NativeProgram(string path)
{
    public const string Name = "newsmarkup";

    public string Path => path;

    /// <summary>A run of it.</summary>
    public Invocation Invoke(string folder, params IReadOnlyList<string> arguments) => new(Name, path, arguments, folder);

    /// <summary>
    /// The program that NEWSMARKUP_NATIVE names, else one that is published now into <c>artifacts/native</c>, built in a folder of its own, since
    /// others may build the same projects meanwhile. It takes minutes, and needs clang or gcc, and zlib1g-dev.
    /// </summary>
    /// <exception cref="InvalidOperationException">It could not be published.</exception>
    public static NativeProgram Publish()
    {
        if (Environment.GetEnvironmentVariable("NEWSMARKUP_NATIVE") is { Length: > 0 } published)
            return new NativeProgram(published);
        var folder = SourceFolder.PathOf("artifacts/native");
        Tool.Run(
            "dotnet", "publish", SourceFolder.PathOf("src/NewsMarkup.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-nologo", "-v:q",
            "--artifacts-path", System.IO.Path.Combine(folder, "build"), "-o", folder, "-nodeReuse:false", "-p:UseSharedCompilation=false");
        return new NativeProgram(System.IO.Path.Combine(folder, Name));
    }
}
