using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>
/// The CPU time of the calling thread: on a busy machine the only clock that measures the program and not its neighbours.
/// Linux tells it; elsewhere the wall clock stands in.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds since some moment that does not change.</summary>
    public static long Nanoseconds =>
        OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0
            ? (time.Seconds * 1_000_000_000L) + time.Nanoseconds
            : (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
