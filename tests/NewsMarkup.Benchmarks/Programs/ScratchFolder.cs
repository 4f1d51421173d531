using System.Diagnostics;
using System.Globalization;

namespace NewsMarkup.Benchmarks.Programs;

/// <summary>A folder that is gone with everything in it when it is no longer needed, at the latest when the next one is made after a run that was killed.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private const string Prefix = "newsmarkup-benchmark-";

    private static int _last;

    public ScratchFolder()
    {
        DeleteThoseOfTheDead();
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref _last)}");
        Path = Directory.CreateDirectory(System.IO.Path.Combine(System.IO.Path.GetTempPath(), name)).FullName;
    }

    public string Path { get; }

    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void DeleteThoseOfTheDead()
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            if (int.TryParse(System.IO.Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], CultureInfo.InvariantCulture, out var owner) && !IsAlive(owner))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
