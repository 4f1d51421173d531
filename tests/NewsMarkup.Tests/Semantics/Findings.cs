using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Semantics;

/// <summary>What the language has to say about an article, as text.</summary>
internal static class Findings
{
    private const string Declarations = """
        ---
        @person reyes "Elena Reyes"
        @org ministry "Ministry of Water"
        ---

        """;

    /// <summary>The errors and warnings of a body in which <c>@reyes</c> and <c>@ministry</c> are declared: the words marked, then what is said.</summary>
    public static IEnumerable<string> OfBody(string body) => Of(Declarations + body);

    /// <summary>The errors and warnings of a file.</summary>
    public static IEnumerable<string> Of(string text) =>
        from diagnostic in ArticleModel.Bind(SyntaxTree.Parse(text)).Diagnostics
        where diagnostic.Rule.Severity >= Diagnostics.Severity.Warning
        let span = diagnostic.Location.Span
        select $"{text[span.Start..span.End]}: {diagnostic.Rule.Id} {diagnostic.Message}{(diagnostic.Help is { } help ? $" | {help}" : "")}";
}
