using NewsMarkup.Cli.Files;
using NewsMarkup.Syntax;

namespace NewsMarkup.Cli.Reports;

/// <summary>For tools: a patch.</summary>
internal sealed class FixPatch(Palette palette) : FixReport
{
    public override string Of(MendedFile file) => UnifiedDiff.Of(file.Before.Path, TextOf(file.Before), TextOf(file.After), palette);

    public override string Summary() => "";

    private static string TextOf(SyntaxTree tree) => $"{(tree.Text.HasByteOrderMark ? "\uFEFF" : "")}{tree}";
}
