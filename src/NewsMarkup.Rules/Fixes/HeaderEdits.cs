using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>Edits of a header. They keep the file's own line ends.</summary>
internal static class HeaderEdits
{
    private const string Fence = "---";

    /// <summary>Closes a header that is never closed, where it was taken to end.</summary>
    public static TextChange Close(SyntaxTree tree)
    {
        var end = tree.Root.Header!.Span.End;
        var text = tree.ToString();
        var newLine = LineEndOf(text);
        return new TextChange(new TextSpan(end, 0), $"{(text[end - 1] is '\r' or '\n' ? "" : newLine)}{Fence}{newLine}");
    }

    /// <summary>True when there is a place for a declaration: a header that is closed, or none yet.</summary>
    public static bool CanDeclare(SyntaxTree tree) => tree.Root.Header is not { } header || ClosingFence(header) is not null;

    /// <summary>Declares something, in the columns of the other declarations if they stand in columns.</summary>
    /// <param name="tree">A file in which <see cref="CanDeclare"/>.</param>
    /// <param name="kind">The kind: <c>person</c>.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The name; blanks of any kind and number become one.</param>
    public static TextChange Declare(SyntaxTree tree, string kind, string id, string name) => Declare(tree, kind, id, name, block: "");

    /// <summary>The same with what stands after the name, such as <c> {type=anonymous}</c>.</summary>
    public static TextChange Declare(SyntaxTree tree, string kind, string id, string name, string block)
    {
        var declarations = tree.Root.Header is { } header ? DeclarationsIn(header) : [];
        var idColumn = Column(declarations, declaration => declaration.KindToken, declaration => declaration.Id!);
        var nameColumn = Column(declarations, declaration => declaration.Id!, declaration => declaration.Name!);
        return AddDeclaration(tree, kind, $"{$"@{kind} ".PadRight(idColumn)}{id} ".PadRight(nameColumn) + Quoted(name) + block);
    }

    /// <summary>
    /// Adds a declaration, as it is to stand: after the last one of its kind, else after the last one, else at the header's end; and the header
    /// where there is none.
    /// </summary>
    public static TextChange AddDeclaration(SyntaxTree tree, string kind, string declaration)
    {
        var others = tree.Root.Header is { } header ? DeclarationsIn(header) : [];
        return AddLine(tree, others.LastOrDefault(other => other.KindToken.Text == kind) ?? others.LastOrDefault(), declaration);
    }

    /// <summary>Adds a register after the others, else after the fields; and the header where there is none.</summary>
    public static TextChange Use(SyntaxTree tree, string path)
    {
        var last = tree.Root.Header?.Uses.LastOrDefault() ?? (SyntaxNode?)tree.Root.Header?.Fields.LastOrDefault();
        return AddLine(tree, last, $"{Lexis.UseKeyword} {QuotedString.Quote(path)}");
    }

    /// <summary>Adds a line after an item of the header, or at its end where none is given; and the header where there is none.</summary>
    public static TextChange AddLine(SyntaxTree tree, SyntaxNode? after, string line)
    {
        var text = tree.ToString();
        var newLine = LineEndOf(text);
        if (tree.Root.Header is not { } header)
            return new TextChange(default, $"{Fence}{newLine}{line}{newLine}{Fence}{newLine}");
        var at = after is null ? ClosingFence(header)!.Span.Start : LineEnds.NextLine(text, after.Span.End);
        return new TextChange(new TextSpan(at, 0), line + newLine);
    }

    private static ImmutableArray<DeclarationSyntax> DeclarationsIn(HeaderSyntax header) =>
        [.. header.Declarations.Where(declaration => declaration is { HasErrors: false, Id: not null, Name: not null })];

    /// <summary>How far from its begin a part of a declaration stands, where more than one blank shows that it is a column; else 0.</summary>
    private static int Column(
        ImmutableArray<DeclarationSyntax> declarations, Func<DeclarationSyntax, SyntaxNode> before, Func<DeclarationSyntax, SyntaxNode> part) =>
        declarations.LastOrDefault(declaration => part(declaration).Span.Start - before(declaration).Span.End > 1) is { } model
            ? part(model).Span.Start - model.Span.Start
            : 0;

    private static SyntaxNode? ClosingFence(HeaderSyntax header) => header.Children.Where(child => child.Kind == SyntaxKind.Fence).Skip(1).FirstOrDefault();

    private static string Quoted(string name)
    {
        var words = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return QuotedString.Quote(words);
    }

    /// <summary>The first line end of a file, to be used for more; <c>\n</c> where it has none.</summary>
    public static string LineEndOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0 || text[end] == '\n')
            return "\n";
        return end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
