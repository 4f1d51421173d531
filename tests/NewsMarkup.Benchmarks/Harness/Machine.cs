using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsMarkup.Benchmarks.Harness;

/// <summary>Where the numbers come from.</summary>
internal static class Machine
{
    private const string LinuxCpuInfo = "/proc/cpuinfo";

    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{Cpu}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription} ({RuntimeInformation.ProcessArchitecture})");

    private static string Cpu =>
        File.Exists(LinuxCpuInfo)
        && File.ReadLines(LinuxCpuInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } model
            ? model[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown CPU";
}
