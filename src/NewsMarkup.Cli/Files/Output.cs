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

    /// <summary>Writes several files that belong together: each at the end, whole, and none where one of them cannot be written.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="write">Writes them, each to the stream in its place.</param>
    /// <exception cref="InputException">A file cannot be written; what stood there is unchanged.</exception>
    public static T Write<T>(IReadOnlyList<string> paths, Func<IReadOnlyList<Stream>, T> write)
    {
        var spools = paths.Select(_ => Spool()).ToList();
        try
        {
            var result = write(spools);
            spools.ForEach(spool => spool.Position = 0);
            Interruption.HoldWhile(() => Replace([.. paths.Zip<string, Stream>(spools)]));
            return result;
        }
        finally
        {
            spools.ForEach(spool => spool.Dispose());
        }
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
        if (IsDevice(path))
            OrRefused(path, () => Fill(path, content));
        else if (!OrRefused(path, () => Holds(path, content)))
            Interruption.HoldWhile(() => Replace([(path, content)]));
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

    /// <summary>Puts files where they belong once all are written under other names.</summary>
    private static void Replace(IReadOnlyList<(string Path, Stream Content)> files)
    {
        var replacements = files.Select(file => (file.Path, file.Content, Target: FinalTarget(file.Path), Temporary: TemporaryOf(FinalTarget(file.Path)))).ToList();
        try
        {
            foreach (var (path, content, target, temporary) in replacements)
                OrRefused(path, () => FillLike(target, temporary, content));
            foreach (var (path, _, target, temporary) in replacements)
                OrRefused(path, () => File.Move(temporary, target, overwrite: true));
        }
        finally
        {
            foreach (var (_, _, _, temporary) in replacements)
                DeleteIfThere(temporary);
        }
    }

    private static string TemporaryOf(string target) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");

    /// <summary>Fills a file that is to stand in the place of another, with the permissions of that.</summary>
    private static void FillLike(string target, string temporary, Stream content)
    {
        if (Directory.Exists(target))
            throw new IOException(); // Found out by the renaming, it would come after that of other files.
        Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
        Fill(temporary, content);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    /// <summary>In a folder that could not be made nothing is there, and saying so would hide why.</summary>
    private static void DeleteIfThere(string file)
    {
        if (File.Exists(file))
            File.Delete(file);
    }

    private static void OrRefused(string path, Action work) => OrRefused(path, () =>
    {
        work();
        return true;
    });

    private static T OrRefused<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write `{path}`: {FileFault.ReasonOf(problem, path)}");
        }
    }

    private static void Fill(string path, Stream content)
    {
        using var file = File.Create(path);
        content.CopyTo(file);
    }
}
