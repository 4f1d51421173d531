using System.Diagnostics;

namespace NewsMarkup.Cli.Tests;

/// <summary>The real program, run as a process in a folder of its own that is deleted afterwards.</summary>
internal sealed class ProgramRun : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "newsmarkup.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("newsmarkup-").FullName;

    public void Write(string path, string text) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public (int ExitCode, string Output, string Error) Run(params string[] arguments) => Run(input: "", arguments);

    public (int ExitCode, string Output, string Error) Run(string input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Runs with standard output redirected by a shell, as users do.</summary>
    public (int ExitCode, string Error) RunInto(string device, string arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"dotnet '{Program}' {arguments} > {device}"]) { WorkingDirectory = Folder, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
