using System.Globalization;
using NewsMarkup.Rules.Configuration;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Files;

/// <summary>Reads a configuration from disk.</summary>
internal static class ConfigurationFile
{
    /// <summary>The file at a full path, under its path seen from here; or why it cannot be read.</summary>
    public static ConfigurationLookup Read(string path)
    {
        var shown = Path.GetRelativePath(".", path);
        try
        {
            return SourceDecoder.TryDecode(File.ReadAllBytes(path), out var text, out var invalidAt)
                ? new ConfigurationLookup(new TextFile(shown, text), Problem: null)
                : Unreadable(shown, string.Create(CultureInfo.InvariantCulture, $"it is not UTF-8 at byte {invalidAt}"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Unreadable(shown, Fault.ReasonOf(problem, path));
        }
    }

    private static ConfigurationLookup Unreadable(string shown, string problem) => new(new TextFile(shown, new SourceText("")), problem);
}
