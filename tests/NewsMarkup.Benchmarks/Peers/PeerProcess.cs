using System.Diagnostics;

namespace NewsMarkup.Benchmarks.Peers;

/// <summary>A program that somebody else wrote.</summary>
internal static class PeerProcess
{
    /// <summary>Runs a program to its end and gives what it prints.</summary>
    /// <exception cref="InvalidOperationException">It ends with another code than 0.</exception>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{errors.Result}");
    }

    /// <summary>The shortest time on the clock of several runs, in milliseconds.</summary>
    public static double BestMilliseconds(int runs, string program, params string[] arguments)
    {
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            Run(program, arguments);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
