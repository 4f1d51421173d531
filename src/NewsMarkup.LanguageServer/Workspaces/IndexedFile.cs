using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Workspaces;

/// <summary>What is remembered of a file of the workspace, so that thousands need not be kept in memory.</summary>
/// <param name="Path">The full path, with <c>/</c>.</param>
/// <param name="Uses">The full paths of the registers that its header names.</param>
/// <param name="Headline">The headline; null where the header gives none.</param>
/// <param name="Declarations">What the header declares.</param>
internal sealed record IndexedFile(string Path, ImmutableArray<string> Uses, string? Headline, ImmutableArray<IndexedDeclaration> Declarations)
{
    /// <summary>True for a file of declarations with a blank body.</summary>
    public bool IsRegister { get; init; }

    /// <summary>What is to be remembered of a file.</summary>
    public static IndexedFile Of(SyntaxTree tree)
    {
        var declarations = Register.From(tree).Declarations;
        return new(
            tree.Path,
            tree.Root.Header is { } header
                ? [.. header.Uses.Where(use => use.Path is not null).Select(use => FilePath.Resolve(tree.Path, use.Path!.Value)).Distinct()]
                : [],
            new ArticleMeta(tree.Root.Header).Headline,
            [.. declarations.Select(IndexedDeclaration.Of)])
        {
            IsRegister = !declarations.IsEmpty && tree.Root.Paragraphs.All(IsBlank),
        };
    }

    /// <summary>Each reading of a file is its own: the text may be another where all that is remembered is the same.</summary>
    public bool Equals(IndexedFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static bool IsBlank(ParagraphSyntax paragraph) =>
        paragraph.Children.All(child => child.Kind == SyntaxKind.Comment || string.IsNullOrWhiteSpace(child.Text));
}
