using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>Where the figures come from.</summary>
internal static class Machine
{
    private const string LinuxCpuInfo = "/proc/cpuinfo";

    /// <summary>A sentence.</summary>
    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"Measured on {DateTime.UtcNow:yyyy-MM-dd}, on an {Cpu} with {Environment.ProcessorCount} cores and {Memory} of memory; {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}.");

    private static string Memory => Table.Size(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    private static string Cpu =>
        File.Exists(LinuxCpuInfo)
        && File.ReadLines(LinuxCpuInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } model
            ? model[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown processor";
}
