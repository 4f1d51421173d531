using System.Diagnostics;

namespace NewsMarkup.Cli.Tests;

/// <summary>A named pipe that holds up whoever reads it until its writer closes it.</summary>
internal static class Fifo
{
    public static void Make(string path)
    {
        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
    }

    /// <summary>Waits until somebody reads, and gives the end to write to.</summary>
    public static FileStream OpenWhenRead(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
}
