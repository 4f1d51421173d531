namespace NewsMarkup.Semantics;

/// <summary>Something in an article that has an id.</summary>
/// <param name="id">The id, without a sign.</param>
public abstract class Symbol(string id)
{
    /// <summary>The id, without a sign: as given, or derived where none is.</summary>
    public string Id { get; } = id;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
