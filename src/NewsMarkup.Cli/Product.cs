using System.Reflection;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli;

/// <summary>What reports say of the program that wrote them.</summary>
internal static class Product
{
    public const string Name = "NewsMarkup";

    public const string Address = RulePage.Site;

    /// <summary>The version, as <c>--version</c> says it, whatever program hosts this one.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
