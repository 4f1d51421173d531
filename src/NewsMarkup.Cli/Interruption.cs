using System.Runtime.InteropServices;

namespace NewsMarkup.Cli;

/// <summary>Ctrl-C and SIGTERM end the program at once, but never in the middle of a file that it writes.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly Lock BetweenFiles = new();

    private static Action _beforeEnd = Nothing;

    private readonly PosixSignalRegistration _interrupt =
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => End(signal, "interrupted", ExitCode.Interrupted));

    private readonly PosixSignalRegistration _terminate =
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => End(signal, "terminated", ExitCode.Terminated));

    /// <summary>Writes a file without being interrupted. Not for what may block for long: pipes, devices, standard output.</summary>
    public static void HoldWhile(Action writing)
    {
        lock (BetweenFiles)
            writing();
    }

    /// <summary>Has something done before the program is ended, such as keeping what it has learned; until the result is disposed.</summary>
    public static IDisposable BeforeEnd(Action work)
    {
        _beforeEnd = work;
        return new Undoing();
    }

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
    }

    private static void End(PosixSignalContext signal, string word, int exitCode)
    {
        signal.Cancel = true;
        BetweenFiles.Enter(); // Never left: from here on no file is begun.
        _beforeEnd();
        Console.Error.WriteLine($"{Terminal.ClearErrorLine()}newsmarkup: {word}");
        Environment.Exit(exitCode);
    }

    private static void Nothing()
    {
    }

    private sealed class Undoing : IDisposable
    {
        public void Dispose() => _beforeEnd = Nothing;
    }
}
