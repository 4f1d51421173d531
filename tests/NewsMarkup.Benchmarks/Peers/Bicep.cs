using System.Diagnostics;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary>The compiler and linter of Bicep, as the program that its package brings.</summary>
/// <param name="program">Its file.</param>
/// <param name="version">Its version.</param>
internal sealed class Bicep(string program, string version)
{
    private const int LeastRounds = 5;
    private const string Package = "azure.bicep.commandline.linux-x64";

    public string Version => version;

    public Invocation Start(string folder) => new("Bicep", program, ["--version"], folder);

    public Invocation Lint(string file) => Of("lint", file);

    public Invocation Build(string file) => Of("build", file, "--stdout");

    /// <summary>What compiling and linting a file takes a process that has done so before: the best of many times on the clock.</summary>
    public TimeSpan CompileWarm(string file, TimeSpan patience)
    {
        using var server = new BicepServer(program);
        var end = Stopwatch.StartNew();
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < LeastRounds || end.Elapsed < patience; round++)
        {
            var watch = Stopwatch.StartNew();
            server.Compile(file);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }

    /// <summary>Downloads the package, at the first time.</summary>
    public static Bicep Install()
    {
        var folder = PeerFolder.Of("nuget");
        Tool.Run("dotnet", "restore", PeerFolder.Source("Bicep.csproj"), "--packages", folder, $"-p:BaseIntermediateOutputPath={folder}/obj/");
        var version = Directory.EnumerateDirectories(Path.Combine(folder, Package)).Order(StringComparer.Ordinal).Last();
        var program = Directory.EnumerateFiles(version, "bicep", SearchOption.AllDirectories).Single();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        return new Bicep(program, Path.GetFileName(version));
    }

    private Invocation Of(string command, string file, params string[] options) =>
        new($"Bicep {command}", program, [command, Path.GetFileName(file), .. options], Path.GetDirectoryName(file)!);
}
