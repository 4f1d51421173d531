using System.Runtime.InteropServices;

namespace NewsMarkup.Benchmarks.Programs;

/// <summary>The processor time of all programs that this process has started and seen the end of. Linux and macOS tell it.</summary>
internal static partial class ChildClock
{
    private const int Children = -1;

    public static TimeSpan Elapsed =>
        GetUsage(Children, out var usage) == 0 ? usage.User.ToTimeSpan() + usage.System.ToTimeSpan() : TimeSpan.Zero;

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeValue
    {
        private readonly nint _seconds;
        private readonly nint _microseconds;

        public TimeSpan ToTimeSpan() => TimeSpan.FromSeconds((long)_seconds) + TimeSpan.FromMicroseconds((long)_microseconds);
    }

    /// <summary>The two times, and fourteen counts that nobody reads here.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        public readonly TimeValue User;
        public readonly TimeValue System;
    }
}
