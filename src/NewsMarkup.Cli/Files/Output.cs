using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Files;

/// <summary>Where results go: standard output, or a file that is written whole or not at all.</summary>
internal static class Output
{
    /// <summary>Writes to a file, or to standard output where <paramref name="path"/> is null. A file that holds the same bytes is left alone.</summary>
    /// <exception cref="InputException">The file cannot be written; what stood there is unchanged.</exception>
    /// <exception cref="IOException">Standard output cannot be written.</exception>
    public static void Write(string? path, ReadOnlyMemory<byte> bytes)
    {
        if (path is null)
        {
            WriteToStandardOutput(bytes.Span);
            return;
        }

        try
        {
            if (IsDevice(path))
                File.WriteAllBytes(path, bytes.Span);
            else if (!Holds(path, bytes.Span))
                Interruption.HoldWhile(() => Replace(FinalTarget(path), bytes.Span));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write `{path}`: {FileFault.ReasonOf(problem, path)}");
        }
    }

    private static void WriteToStandardOutput(ReadOnlySpan<byte> bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
    }

    /// <summary>A device must be written to, never replaced by a file.</summary>
    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static bool Holds(string path, ReadOnlySpan<byte> bytes) =>
        new FileInfo(path) is { Exists: true } file && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));

    /// <summary>The file behind a link, so that the link stays one.</summary>
    private static string FinalTarget(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    private static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
