using NewsMarkup.Diagnostics;

namespace NewsMarkup.Cli.Reports;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed class Palette
{
    private readonly bool _colour;

    private Palette(bool colour) => _colour = colour;

    /// <summary>The sixteen colours that every terminal has.</summary>
    public static Palette Ansi { get; } = new(colour: true);

    /// <summary>Plain text.</summary>
    public static Palette None { get; } = new(colour: false);

    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Help(string text) => Paint("36", text);

    public string Related(string text) => Paint("1;34", text);

    public string Removed(string text) => Paint("31", text);

    public string Added(string text) => Paint("32", text);

    /// <summary>Words that are gone, marked where there is no colour.</summary>
    public string RemovedWords(string text) => _colour ? Paint("1;31", text) : $"[-{text}-]";

    /// <summary>Words that are new, marked where there is no colour.</summary>
    public string AddedWords(string text) => _colour ? Paint("1;32", text) : $"{{+{text}+}}";

    public string Path(string text) => Paint("35", text);

    /// <summary>Words that were looked for.</summary>
    public string Match(string text) => Paint("1;31", text);

    public string Hunk(string text) => Paint("36", text);

    public string Of(Severity severity, string text) => Paint(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        Severity.Info => "1;34",
        _ => "1;36",
    }, text);

    private string Paint(string code, string text) => _colour ? $"\x1b[{code}m{text}\x1b[0m" : text;
}
