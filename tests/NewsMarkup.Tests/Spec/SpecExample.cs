using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Spec;

/// <summary>An example of the specification: a source, and what the page states about it.</summary>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Line">The line of its source's opening fence, counted from one.</param>
/// <param name="Source">The article.</param>
/// <param name="Registers">The files that it may use, by path.</param>
internal sealed record SpecExample(string Section, int Line, string Source, ImmutableDictionary<string, string> Registers)
{
    /// <summary>The clean text; null where the page states none.</summary>
    public string? Text { get; init; }

    /// <summary>A part of the compiled JSON; null where the page states none.</summary>
    public string? Json { get; init; }

    /// <summary>The diagnostics, one a line; without them there are none that matter.</summary>
    public ImmutableArray<string> Diagnostics { get; init; } = [];

    /// <summary>The model of the article.</summary>
    public ArticleModel Bind() => ArticleModel.Bind(SyntaxTree.Parse(Source, "article.news"), vocabulary: null, Open);

    /// <summary>The compiled JSON of the article.</summary>
    public string Compile()
    {
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(Bind(), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <summary>What the language finds in the article, as the page writes it: a hint counts only where the page states it.</summary>
    public IEnumerable<string> Findings() =>
        from diagnostic in Bind().Diagnostics
        let rule = diagnostic.Rule
        let finding = $"{diagnostic.Location.Start} {rule.Severity.ToString().ToLowerInvariant()} {rule.Id} {diagnostic.Message}"
        where rule.Severity >= Severity.Warning || Diagnostics.Contains(finding)
        select finding;

    /// <summary>The place, as a test's name shows it.</summary>
    public override string ToString() => $"{Section}, line {Line}";

    private RegisterLookup Open(string path) => Registers.TryGetValue(path, out var source)
        ? RegisterLookup.Found(Register.From(SyntaxTree.Parse(source, path)))
        : RegisterLookup.Missing;
}
