using System.Collections.Immutable;
using NewsMarkup.Compile.Tables;

namespace NewsMarkup.Cli.Builds;

/// <summary>The file of a table, while rows are added to it.</summary>
internal abstract class TableFile : IDisposable
{
    /// <summary>Makes the rows of an article ready. May be called from any thread.</summary>
    /// <returns>Adds them; called in the order of the articles, one at a time.</returns>
    public abstract Action Prepare(IEnumerable<ImmutableArray<Cell>> rows);

    /// <summary>Writes what a reader needs after the last row; called once.</summary>
    public virtual void Complete()
    {
    }

    public virtual void Dispose()
    {
    }
}
