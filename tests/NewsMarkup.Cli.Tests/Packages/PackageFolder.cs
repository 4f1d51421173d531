using System.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Packages;

/// <summary>
/// A folder outside the repository with all packages of the product, freshly packed, and a nuget.config that takes NewsMarkup from them and the
/// rest from what this machine has restored. Nothing is left in the machine's own caches.
/// </summary>
internal sealed class PackageFolder : IDisposable
{
#if DEBUG
    private const string Built = "Debug";
#else
    private const string Built = "Release";
#endif

    private readonly string _folder = Directory.CreateTempSubdirectory("newsmarkup-packages-").FullName;

    public PackageFolder()
    {
        Directory.CreateDirectory(Feed);
        File.WriteAllText(PathOf("nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{PathOf("restored")}" />
              </config>
              <packageSources>
                <clear />
                <add key="packed" value="{Feed}" />
                <add key="machine" value="{RestoredPackages()}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packed">
                  <package pattern="NewsMarkup*" />
                </packageSource>
                <packageSource key="machine">
                  <package pattern="*" />
                </packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        PackOutput = Dotnet(
            "msbuild", Repository.PathOf("eng/pack.proj"), $"-p:Configuration={Built}", $"-p:PackageOutputPath={Feed}", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false");
    }

    /// <summary>The packages.</summary>
    public string Feed => PathOf("feed");

    /// <summary>What packing had to say; nothing when all is well.</summary>
    public string PackOutput { get; }

    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>Copies a project of the repository into the folder, without what was built of it.</summary>
    public void Copy(string project)
    {
        Directory.CreateDirectory(PathOf(project));
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf($"tests/{project}")))
            File.Copy(file, Path.Combine(PathOf(project), Path.GetFileName(file)));
    }

    /// <summary>Runs dotnet in the folder; what it writes. A test in which it fails, fails.</summary>
    public string Dotnet(params string[] arguments)
    {
        var (code, output) = Run("dotnet", arguments);
        Assert.That(code, Is.Zero, $"dotnet {string.Join(' ', arguments)}\n{output}");
        return output;
    }

    /// <summary>Runs a program in the folder; its exit code and what it writes to both streams.</summary>
    public (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_ROOT"] = ProgramRun.DotnetRoot;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["NO_COLOR"] = "1";
        var (code, output, error) = ProgramRun.End(Process.Start(start)!, input: "");
        return (code, output + error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Where this machine keeps what it restored; the repository's own build has put there all that its packages depend on.</summary>
    private static string RestoredPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
