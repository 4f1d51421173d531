namespace NewsMarkup.Semantics;

/// <summary>Finds the register that stands at a path. The caller reads files, so that the language does not.</summary>
/// <param name="path">The path, with <c>/</c>, relative to wherever the article's own path is relative to.</param>
/// <returns>The register, or why there is none.</returns>
public delegate RegisterLookup OpenRegister(string path);

/// <summary>What was found at a register's path.</summary>
/// <param name="Register">The register; null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, to follow a colon; null when it can.</param>
public readonly record struct RegisterLookup(Register? Register, string? Problem)
{
    /// <summary>No file at the path.</summary>
    public static RegisterLookup Missing { get; } = new(null, "there is no such file");

    /// <summary>A register that was read.</summary>
    public static RegisterLookup Found(Register register) => new(register, null);
}
