using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>What is wrong in one rule file, as it comes up.</summary>
/// <param name="file">The file; of its tree only the text and the path are looked at.</param>
internal sealed class FileReport(SyntaxTree file)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The file.</summary>
    public SyntaxTree File { get; } = file;

    /// <summary>What was reported, in the order of the file.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _diagnostics.OrderBy(diagnostic => diagnostic.Location.Span);

    /// <summary>Reports something.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Reports an error at a word.</summary>
    public void Add(RuleDescriptor rule, Token at, string? help, params ReadOnlySpan<string> arguments) => Add(rule, at.Span, help, arguments);

    /// <summary>Reports an error at a place.</summary>
    public void Add(RuleDescriptor rule, TextSpan at, string? help, params ReadOnlySpan<string> arguments) =>
        Add(new Diagnostic(rule, PlaceOf(at), [.. arguments]) { Help = help });

    /// <summary>A range of the file as a place.</summary>
    public Location PlaceOf(TextSpan span) => new(File, span);
}
