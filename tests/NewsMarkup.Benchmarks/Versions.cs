using System.Reflection;
using System.Runtime.InteropServices;
using Markdig;
using NewsMarkup.Benchmarks.Programs;
using NewsMarkup.Syntax;

namespace NewsMarkup.Benchmarks;

/// <summary>What is measured.</summary>
internal static class Versions
{
    /// <summary>A sentence with every version; everything is made ready for it.</summary>
    public static string Of(Equipment equipment)
    {
        string[] ours =
        [
            $"NewsMarkup {Of(typeof(SyntaxTree))} ({new FileInfo(equipment.Program.Path).Length / 1e6:0.0} MB as a native program)", RuntimeInformation.FrameworkDescription,
        ];
        var peers = new List<string> { $"Markdig {Of(typeof(Markdown))}" };
        if (equipment.Bicep is { } bicep)
            peers.Add($"Bicep {bicep.Version}");
        if (equipment.Node is { } node)
            peers.AddRange([$"Node {Tool.Run("node", "--version").Trim()}", .. node.Versions.Select(package => $"{package.Key} {package.Value}")]);
        return $"{string.Join(", ", ours)}. Beside it: {string.Join(", ", peers)}.";
    }

    private static string Of(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
