using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>What an article can refer to with <c>@</c>: its own declarations and those of the registers it uses.</summary>
public sealed class DeclarationScope
{
    private readonly Dictionary<string, Declaration>.AlternateLookup<ReadOnlySpan<char>> _own;
    private readonly ImmutableArray<Register> _registers;

    internal DeclarationScope(ImmutableArray<Declaration> own, ImmutableArray<Register> registers)
    {
        Own = own;
        _registers = registers;
        _own = own.DistinctBy(declaration => declaration.Id).ToDictionary(declaration => declaration.Id, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the article itself declares, in order.</summary>
    public ImmutableArray<Declaration> Own { get; }

    /// <summary>The registers used, each once, in the order in which they are met.</summary>
    public ImmutableArray<Register> Registers => _registers;

    /// <summary>Every declaration that can be referred to: the article's own, then those of its registers.</summary>
    public IEnumerable<Declaration> All => Own.Concat(_registers.SelectMany(register => register.Declarations));

    /// <summary>The declaration with an id; null when there is none.</summary>
    public Declaration? Find(ReadOnlySpan<char> id) => _own.TryGetValue(id, out var own) ? own : FindInRegisters(id);

    /// <summary>The declaration with an id in a register; null when there is none.</summary>
    public Declaration? FindInRegisters(ReadOnlySpan<char> id)
    {
        foreach (var register in _registers)
        {
            if (register.Find(id) is { } declaration)
                return declaration;
        }

        return null;
    }
}
