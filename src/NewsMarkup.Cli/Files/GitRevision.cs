using System.ComponentModel;
using System.Diagnostics;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Files;

/// <summary>Files as they were at a revision, read by running <c>git</c>.</summary>
/// <param name="revision">The revision, in any of git's notations.</param>
/// <param name="folder">A folder of the repository; git sees paths from here.</param>
internal sealed class GitRevision(string revision, string folder) : FileSource
{
    private const string Fatal = "fatal: ";

    /// <summary>The top folder of the repository that a folder belongs to.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">What the user named, for the message.</param>
    /// <exception cref="InputException">It belongs to none.</exception>
    public static string TopOf(string folder, string name)
    {
        var (output, problem) = Run(folder, "rev-parse", "--show-toplevel");
        return problem is null ? System.Text.Encoding.UTF8.GetString(output).TrimEnd('\n', '\r') : throw Refusal(name, problem);
    }

    /// <summary>The bytes of a file at this revision.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="name">What the user named, for the message.</param>
    /// <exception cref="InputException">There was no such file, or git cannot be run.</exception>
    public byte[] Bytes(string path, string name)
    {
        var (output, problem) = Blob(path);
        return problem is null ? output : throw Refusal(name, problem);
    }

    public override FileContent Read(string path) => Blob(path) is (var bytes, null) ? FileContent.Of(bytes) : new FileContent.Unreadable("git does not have it");

    public override bool Exists(string path) => Blob(path).Problem is null;

    public override bool IsFile(string path) => Exists(path);

    public override IEnumerable<string> FilesBelow(string folder) => [];

    public override string Shown(string path) => $"{revision}:{Path.GetRelativePath(".", path)}";

    /// <summary>A revision that begins with a dash would be an option.</summary>
    private (byte[] Output, string? Problem) Blob(string path) => revision is "" or ['-', ..]
        ? ([], $"`{revision}` is no revision")
        : Run(folder, "cat-file", "blob", $"{revision}:./{Path.GetRelativePath(folder, path).Replace('\\', '/')}");

    private static InputException Refusal(string name, string problem) => new($"cannot read `{name}`: {problem}.");

    /// <summary>What git writes; or, where it fails, the first line of what it says about that.</summary>
    private static (byte[] Output, string? Problem) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            return (output.ToArray(), git.ExitCode == 0 ? null : SaidBy(error.GetAwaiter().GetResult()));
        }
        catch (Win32Exception)
        {
            return ([], "`git` cannot be run; is it installed");
        }
    }

    private static string SaidBy(string error)
    {
        var line = error.Split('\n')[0].Trim().TrimEnd('.');
        return $"git says: {(line.StartsWith(Fatal, StringComparison.Ordinal) ? line[Fatal.Length..] : line)}";
    }
}
