using System.Security.Cryptography;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Files;

/// <summary>Where results go: standard output, or a file that is written whole or not at all.</summary>
internal static class Output
{
    private const int BufferSize = 1 << 16;

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

        using var content = new MemoryStream(bytes.ToArray());
        WriteFile(path, content);
    }

    /// <summary>Writes what becomes known little by little: to standard output as it comes, to a file at the end, whole or not at all.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="InputException">The file cannot be written; what stood there is unchanged.</exception>
    /// <exception cref="IOException">Standard output cannot be written.</exception>
    public static T Write<T>(string? path, Func<Stream, T> write)
    {
        if (path is null)
        {
            using var output = new BufferedStream(Console.OpenStandardOutput());
            return write(output);
        }

        using var spool = Spool();
        var result = write(spool);
        spool.Position = 0;
        WriteFile(path, spool);
        return result;
    }

    /// <summary>A file for what is not whole yet. It has no name that could outlive the program, however that ends.</summary>
    private static FileStream Spool()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        if (OperatingSystem.IsWindows())
            return new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
        var spool = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize);
        File.Delete(path);
        return spool;
    }

    private static void WriteToStandardOutput(ReadOnlySpan<byte> bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
    }

    private static void WriteFile(string path, Stream content)
    {
        try
        {
            if (IsDevice(path))
                Fill(path, content);
            else if (!Holds(path, content))
                Interruption.HoldWhile(() => Replace(FinalTarget(path), content));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write `{path}`: {FileFault.ReasonOf(problem, path)}");
        }
    }

    /// <summary>A device must be written to, never replaced by a file.</summary>
    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static bool Holds(string path, Stream content)
    {
        if (new FileInfo(path) is not { Exists: true } file || file.Length != content.Length)
            return false;
        using var held = File.OpenRead(path);
        var isSame = SHA256.HashData(held).AsSpan().SequenceEqual(SHA256.HashData(content));
        content.Position = 0;
        return isSame;
    }

    /// <summary>The file behind a link, so that the link stays one.</summary>
    private static string FinalTarget(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    private static void Replace(string path, Stream content)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            Fill(temporary, content);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Fill(string path, Stream content)
    {
        using var file = File.Create(path);
        content.CopyTo(file);
    }
}
