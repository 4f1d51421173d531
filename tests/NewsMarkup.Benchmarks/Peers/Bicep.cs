namespace NewsMarkup.Benchmarks.Peers;

/// <summary>The linter of Bicep, as the program that its package brings. It has no mode in which it stays warm.</summary>
internal sealed class Bicep
{
    private const string Package = "azure.bicep.commandline.linux-x64";
    private const int Runs = 5;

    private readonly string _program;

    private Bicep(string program) => _program = program;

    /// <summary>Milliseconds of its start alone.</summary>
    public double Start() => PeerProcess.BestMilliseconds(Runs, _program, "--version");

    /// <summary>Milliseconds in which it starts and lints a file.</summary>
    public double Lint(string file) => PeerProcess.BestMilliseconds(Runs, _program, "lint", file);

    /// <summary>Downloads the package into a folder, at the first time.</summary>
    public static Bicep In(string folder)
    {
        PeerProcess.Run("dotnet", "restore", PeerFolder.PathOf("Bicep.csproj"), "--packages", folder, $"-p:BaseIntermediateOutputPath={folder}/obj/");
        var program = Directory.EnumerateFiles(Path.Combine(folder, Package), "bicep", SearchOption.AllDirectories).Single();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        return new Bicep(program);
    }
}
