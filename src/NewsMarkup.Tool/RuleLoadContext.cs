using System.Reflection;
using System.Runtime.Loader;
using NewsMarkup.Rules;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tool;

/// <summary>
/// Where an assembly of rules and what it brings along are loaded, apart from the program's own libraries. NewsMarkup itself is shared:
/// a rule would be no rule if it came from another copy.
/// </summary>
/// <param name="path">The assembly's full path.</param>
internal sealed class RuleLoadContext(string path) : AssemblyLoadContext(path)
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <summary>The assemblies that rules share with the program.</summary>
    public static Assembly[] Shared { get; } = [typeof(SyntaxTree).Assembly, typeof(Rule).Assembly];

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Shared.FirstOrDefault(shared => shared.GetName().Name == assemblyName.Name) is { } shared ? shared
        : _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file)
        : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;
}
