using System.Reflection;

namespace NewsMarkup.Tool;

/// <summary>Why an assembly of rules, or a rule in it, cannot be had, in words for whoever named it.</summary>
internal static class AssemblyFault
{
    /// <summary>The reason, to follow a colon.</summary>
    public static string ReasonOf(Exception fault) => fault switch
    {
        TargetInvocationException or TypeInitializationException when fault.InnerException is { } inner => ReasonOf(inner),
        BadImageFormatException => "it is no .NET assembly",
        FileNotFoundException { FileName: { } needed } => $"it needs `{Shown(needed)}`, which is neither beside it nor part of .NET {Environment.Version}",
        _ => $"it fails with {fault.GetType().Name}: {fault.Message.TrimEnd('.')}",
    };

    private static string Shown(string assembly)
    {
        var name = assembly.Split(',')[0];
        return assembly.Contains("Version=", StringComparison.Ordinal) ? $"{name} {new AssemblyName(assembly).Version}" : name;
    }
}
