using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Rules.House;

/// <summary>The header lines that all examples of a file share.</summary>
internal sealed class GivenLines(Vocabulary vocabulary, FileReport report)
{
    private const string Fence = "---\n";

    private readonly List<Token> _lines = [];

    /// <summary>The header of an example: these lines, and a headline and a date so that an example need not have them.</summary>
    public string Header => Fence + Default("headline", "An example") + Default("date", "2026-03-14") + Lines + Fence;

    private string Lines => string.Concat(_lines.Select(line => line.Text + "\n"));

    /// <summary>Takes a line.</summary>
    public void Add(Token line) => _lines.Add(line);

    /// <summary>Reports the lines that would have errors in an article's header.</summary>
    public void Check()
    {
        var header = SyntaxTree.Parse(Fence + Lines + Fence);
        foreach (var error in ArticleModel.Bind(header, vocabulary).Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning))
        {
            var number = Math.Clamp(error.Location.Start.Line - 1, 0, _lines.Count - 1);
            report.Add(HouseRuleErrors.BadGivenLine, _lines[number], error.Help, error.Message);
        }
    }

    private string Default(string key, string value) =>
        _lines.Any(line => line.Text.StartsWith(key + ":", StringComparison.Ordinal)) ? "" : $"{key}: {value}\n";
}
