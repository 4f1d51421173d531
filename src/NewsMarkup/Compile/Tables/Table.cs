using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Tables;

/// <summary>One of the tables that many articles make together: each article adds its rows.</summary>
/// <param name="Name">Its name: <c>claims</c>.</param>
/// <param name="Meaning">What a row stands for, in a few words, for people.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Rows">
/// The rows of an article in the order of its text, each with a cell for every column. The path is what tells the rows of articles apart.
/// </param>
public sealed record Table(
    string Name,
    string Meaning,
    ImmutableArray<TableColumn> Columns,
    Func<string, ArticleModel, IEnumerable<ImmutableArray<Cell>>> Rows);
