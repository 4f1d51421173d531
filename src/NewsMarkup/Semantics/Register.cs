using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics;

/// <summary>A file of declarations that articles share. Made once for all of them; immutable.</summary>
public sealed class Register
{
    private readonly FrozenDictionary<string, Declaration> _byId;

    private Register(SyntaxTree tree, ImmutableArray<Declaration> declarations)
    {
        Tree = tree;
        Declarations = declarations;
        _byId = declarations.DistinctBy(declaration => declaration.Id).ToFrozenDictionary(declaration => declaration.Id, StringComparer.Ordinal);
    }

    /// <summary>The file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What it declares, in the order of the file; those without an id left out.</summary>
    public ImmutableArray<Declaration> Declarations { get; }

    /// <summary>The declaration with an id, the first one if there are two; null when there is none.</summary>
    public Declaration? Find(ReadOnlySpan<char> id) =>
        _byId.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var declaration) ? declaration : null;

    /// <summary>Reads what a parsed file declares.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="vocabulary">The kinds and attributes it may use; the language's own where null.</param>
    public static Register From(SyntaxTree tree, Vocabulary? vocabulary = null) => new(tree, DeclarationsOf(tree, vocabulary ?? Vocabulary.Default));

    internal static ImmutableArray<Declaration> DeclarationsOf(SyntaxTree tree, Vocabulary vocabulary) => tree.Root.Header is not { } header
        ? []
        : [.. header.Declarations.Where(declaration => declaration.Id is not null).Select(declaration => new Declaration(declaration, vocabulary))];
}
