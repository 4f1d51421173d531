using System.Diagnostics;

namespace NewsMarkup.Cli.Tests;

/// <summary>The real program, run as a process in a folder of its own that is deleted afterwards.</summary>
internal sealed class ProgramRun : IDisposable
{
    public static readonly string DotnetRoot = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));

    public string Folder { get; } = Directory.CreateTempSubdirectory("newsmarkup-").FullName;

    /// <summary>What stands in for the user's folder for caches; there is none until something is cached.</summary>
    public string Caches => Folder + "-caches";

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>All files, hidden ones too, in order.</summary>
    public string[] Files() =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file))
            .Order(StringComparer.Ordinal),
    ];

    public (int ExitCode, string Output, string Error) Run(params string[] arguments) => Run(input: "", arguments);

    public (int ExitCode, string Output, string Error) Run(string input, string[] arguments) => End(Start("newsmarkup", arguments), input);

    /// <summary>Runs a line of shell, in which <c>newsmarkup</c> is the program.</summary>
    public (int ExitCode, string Output, string Error) Shell(string line) => End(Start("sh", ["-c", line]), input: "");

    /// <summary>Runs a line of shell in a terminal of 90 columns and gives what the terminal got, both streams.</summary>
    public (int ExitCode, string Screen) Terminal(string line)
    {
        var (code, screen, _) = End(StartInTerminal(line), input: "");
        return (code, screen.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    public Process StartInTerminal(string line) => Start("script", ["-qec", $"stty cols 90; {line}", "/dev/null"]);

    /// <summary>Starts a program in the folder.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="environment">Variables beside those of the tests.</param>
    public Process Start(string file, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "newsmarkup");
        var start = new ProcessStartInfo(file == "newsmarkup" ? program : file, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{AppContext.BaseDirectory}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["DOTNET_ROOT"] = DotnetRoot;
        start.Environment["XDG_CACHE_HOME"] = Caches;
        start.Environment["TERM"] = "xterm";
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("FORCE_COLOR");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static (int ExitCode, string Output, string Error) End(Process process, string input)
    {
        using (process)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        if (Directory.Exists(Caches))
            Directory.Delete(Caches, recursive: true);
    }
}
