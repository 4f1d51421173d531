using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Builds;

/// <summary>How every article of a run is compiled. Safe to use from several threads.</summary>
/// <param name="examine">Reads an article and finds what is wrong with it.</param>
/// <param name="output">What it is compiled to.</param>
internal sealed class ArticleBuild(Func<GivenArticle, CheckedArticle> examine, BuildOutput output)
{
    /// <summary>True where all findings are reported, and those that fail a check fail the article; else errors of the language alone do.</summary>
    public bool ObeysRules { get; init; }

    /// <summary>True where an article is compiled whatever is found in it.</summary>
    public bool KeepsGoing { get; init; }

    /// <summary>True where a register is compiled like an article, not passed by.</summary>
    public bool TakesRegisters { get; init; }

    /// <summary>What came of an article. Never throws for what is wrong with it.</summary>
    public BuiltArticle Of(GivenArticle given)
    {
        var found = examine(given);
        if (found.File.Article is not { } article)
            return Failed(found);
        if (article.IsRegister && !TakesRegisters)
            return new BuiltArticle(Reported(found));
        if (!KeepsGoing && (HasErrors(article) || (ObeysRules && found.File.Fails)))
            return Failed(found);
        var compilation = new Compilation(article, Path.GetFileNameWithoutExtension(found.File.Path)) { Findings = found.File.Findings };
        return new BuiltArticle(Reported(found), output.Compile(compilation));
    }

    /// <summary>An article that is not compiled fails the run, whatever <c>--fail-on</c> says.</summary>
    private BuiltArticle Failed(CheckedArticle found)
    {
        var file = found.File;
        if (!ObeysRules && file.Article is { } article)
            file = file with { Findings = [.. article.Diagnostics.Where(IsError)] };
        if (!file.Fails)
            file = file with { FailOn = Severity.Error };
        return new BuiltArticle(found with { File = file }, () => output.AddFailure(file));
    }

    private CheckedArticle Reported(CheckedArticle found) => ObeysRules ? found : new CheckedArticle(new CheckedFile(found.File.Path, []));

    private static bool HasErrors(ArticleModel article) => article.Diagnostics.Any(IsError);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
