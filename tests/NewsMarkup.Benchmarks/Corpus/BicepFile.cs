using System.Globalization;
using System.Text;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>A Bicep file of parameters and variables, with something for its linter in each: nothing uses them.</summary>
internal static class BicepFile
{
    private const int LinesAPart = 20;

    /// <summary>A file of so many lines. Bicep takes 256 parameters and 512 variables, so most lines are those of objects.</summary>
    public static string OfLines(int lines)
    {
        var file = new StringBuilder();
        for (var part = 0; part < lines / LinesAPart; part++)
        {
            file.Append(CultureInfo.InvariantCulture, $"@description('How many sandbags depot {part} holds')\nparam depot{part} int = {part}\n\n")
                .Append(CultureInfo.InvariantCulture, $"var valley{part} = {{\n");
            for (var gate = 0; gate < LinesAPart - 6; gate++)
                file.Append(CultureInfo.InvariantCulture, $"  gate{gate}: 'gate ${{uniqueString('{part}')}} of ${{length('{gate}')}} in the valley'\n");
            file.Append("}\n\n");
        }

        return file.ToString();
    }
}
