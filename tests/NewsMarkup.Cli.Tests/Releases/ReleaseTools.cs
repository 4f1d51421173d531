using System.Diagnostics;
using NewsMarkup.Tests;

namespace NewsMarkup.Cli.Tests.Releases;

/// <summary>What <c>eng</c> holds: programs of a release, run at the top of the repository.</summary>
internal static class ReleaseTools
{
    /// <summary>Runs one; its exit code and what it writes to both streams. A test fails where what it needs is not installed.</summary>
    public static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        Assert.That(Repository.PathOf("eng/node_modules"), Does.Exist, "The tools of a release are missing: run `npm ci --prefix eng` first.");
        var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (code, output, error) = ProgramRun.End(process, input: "");
        return (code, output + error);
    }
}
