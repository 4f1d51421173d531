using NewsMarkup.Rules;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Files;

/// <summary>An article before and after its fixes.</summary>
/// <param name="Before">As it was read.</param>
/// <param name="Result">What fixing it came to.</param>
internal sealed record MendedFile(SyntaxTree Before, FixAllResult Result)
{
    public SyntaxTree After => Result.Check.Article.Tree;

    public bool IsChanged => Before.ToString() != After.ToString();

    public bool RuleCrashed => Result.Check.Findings.Any(finding => finding.Rule == EngineRules.RuleCrashed);

    /// <summary>Writes the article in its place, or to standard output where it came from standard input.</summary>
    /// <exception cref="InputException">It cannot be written; what stood there is unchanged.</exception>
    public void Write(string path)
    {
        var isPiped = path == ArticleFile.StandardInput;
        if (isPiped || IsChanged)
            Output.Write(isPiped ? null : path, SourceDecoder.Encode(After.ToString(), After.Text.HasByteOrderMark));
    }
}
