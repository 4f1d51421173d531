using System.Diagnostics;

namespace NewsMarkup.Benchmarks.Programs;

/// <summary>A program that makes something ready, or measures by itself.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end and gives what it prints.</summary>
    /// <exception cref="InvalidOperationException">It ends with another code than 0.</exception>
    public static string Run(string program, params IReadOnlyList<string> arguments) => Run(program, new Dictionary<string, string>(), arguments);

    /// <summary>The same, with variables beside those of this process.</summary>
    /// <exception cref="InvalidOperationException">It ends with another code than 0.</exception>
    public static string Run(string program, IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(Start(program, environment, arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"`{program} {string.Join(' ', arguments)}` ended with {process.ExitCode}: {output}{errors.Result}");
    }

    /// <summary>How a program is started that knows nothing of the build from which `dotnet run` may have come.</summary>
    private static ProcessStartInfo Start(string program, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }
}
