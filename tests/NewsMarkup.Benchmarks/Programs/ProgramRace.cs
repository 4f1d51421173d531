using System.Diagnostics;
using System.Globalization;

namespace NewsMarkup.Benchmarks.Programs;

/// <summary>Runs of whole programs, in turn.</summary>
internal static class ProgramRace
{
    private const string PeakOfMemory = "VmHWM:";
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// What each program takes: its shortest time on the clock and its least of the processor in several rounds, and its memory in one more, in
    /// which it is watched without a pause, so that a program which ends at once is seen at its end.
    /// </summary>
    public static IReadOnlyList<RunCost> Run(int rounds, params IReadOnlyList<Invocation> invocations)
    {
        var runs = invocations.Select(_ => new List<RunCost>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (invocation, ofOne) in invocations.Zip(runs))
                ofOne.Add(Run(invocation, betweenLooks: null));
        }

        return
        [
            .. invocations.Zip(runs, (invocation, ofOne) =>
                Run(invocation, TimeSpan.Zero) with { Clock = ofOne.Min(run => run.Clock), Cpu = ofOne.Min(run => run.Cpu) }),
        ];
    }

    /// <summary>What one run takes that is long enough to be watched meanwhile.</summary>
    public static RunCost Run(Invocation invocation) => Run(invocation, BetweenLooks);

    /// <exception cref="InvalidOperationException">The program ends with another code than 0, or 1 for findings, or has not done its work.</exception>
    private static RunCost Run(Invocation invocation, TimeSpan? betweenLooks)
    {
        var start = new ProcessStartInfo(invocation.Program, invocation.Arguments)
        {
            WorkingDirectory = invocation.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var cpu = ChildClock.Elapsed;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (betweenLooks is { } pause && !process.WaitForExit(pause))
            peak = Math.Max(peak, PeakOf(process.Id));
        process.WaitForExit();
        return process.ExitCode is 0 or 1 && (output.Result + errors.Result).Contains(invocation.MustSay, StringComparison.Ordinal)
            ? new RunCost(watch.Elapsed, ChildClock.Elapsed - cpu, peak, output.Result)
            : throw new InvalidOperationException($"{invocation.Name} ended with {process.ExitCode} and should have said `{invocation.MustSay}`: {output.Result}{errors.Result}");
    }

    /// <summary>The most memory that a process has held, in bytes; 0 where it has just ended.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(PeakOfMemory, StringComparison.Ordinal)) is { } line
                ? long.Parse(line[PeakOfMemory.Length..^2], CultureInfo.InvariantCulture) * 1024
                : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
