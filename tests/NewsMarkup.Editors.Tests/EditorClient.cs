using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace NewsMarkup.Editors.Tests;

/// <summary>A real editor without a screen, as a client of the real server.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Program">Its program.</param>
/// <param name="Script">The script that makes it do a job.</param>
/// <param name="Arguments">What comes before the script on its command line.</param>
internal sealed record EditorClient(string Name, string Program, string Script, params string[] Arguments)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static readonly EditorClient Neovim = new("Neovim", "nvim", "neovim.lua", "--headless", "--clean", "-n", "-i", "NONE", "-c");

    public static readonly EditorClient Emacs = new("Emacs", "emacs", "eglot.el", "--batch", "--no-site-file", "-l");

    public override string ToString() => Name;

    /// <summary>Opens a file of a folder, does the steps one after the other and gives what came of each.</summary>
    public IReadOnlyList<JsonObject> Do(string folder, string file, params JsonObject[] steps)
    {
        var job = Path.Combine(folder, ".job.json");
        File.WriteAllText(job, new JsonObject
        {
            ["cmd"] = new JsonArray(Path.Combine(AppContext.BaseDirectory, "newsmarkup"), "lsp", "--stdio"),
            ["root"] = folder,
            ["file"] = Path.Combine(folder, file),
            ["language"] = "newsmarkup",
            ["word_chars"] = "@#-.",
            ["timeout_ms"] = 30_000,
            ["steps"] = new JsonArray([.. steps]),
        }.ToJsonString());

        var (code, output, error) = Run(job);
        var result = output.StartsWith('{') ? JsonNode.Parse(output)!.AsObject() : null;
        Assert.That(result?["failed"]?.ToString(), Is.Null, $"{Name} ended with {code}. {error}");
        Assert.That(result, Is.Not.Null, $"{Name} ended with {code} and said: {output} {error}");
        Assert.That(result!["server_exit"]?["code"]?.GetValue<int>(), Is.Zero, $"The server did not end well after {Name}: {result["server_exit"]}");
        return [.. result["results"]!.AsArray().Select(step => step!.AsObject())];
    }

    private (int Code, string Output, string Error) Run(string job)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Clients", Script);
        var start = new ProcessStartInfo(Program, [.. Arguments, Program == "nvim" ? $"luafile {script}" : script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LSP_JOB"] = job;
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        using var process = Started(start);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{Name} did not end in {Patience.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.Result, error.Result);
    }

    private Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                $"{Name} is not installed: there is no program `{Program}`. On Debian: apt-get install neovim emacs-nox elpa-eglot");
        }
    }
}
