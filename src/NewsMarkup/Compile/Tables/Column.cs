using System.Collections.Immutable;
using NewsMarkup.Semantics;

namespace NewsMarkup.Compile.Tables;

/// <summary>A column, and how its value is had of what a row stands for.</summary>
/// <param name="Described">The column.</param>
/// <param name="Read">Its value.</param>
internal sealed record Column<T>(TableColumn Described, Func<T, TabledArticle, Cell> Read)
{
    /// <summary>A table with a row for each thing of a sort; its first column is the article's path.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="meaning">What a row stands for.</param>
    /// <param name="things">The things of an article.</param>
    /// <param name="columns">The columns after the path.</param>
    public static Table Table(string name, string meaning, Func<ArticleModel, IEnumerable<T>> things, params ImmutableArray<Column<T>> columns)
    {
        ImmutableArray<Column<T>> all = [OfText("path", "the article", (_, article) => article.Path), .. columns];
        return new Table(name, meaning, [.. all.Select(column => column.Described)], (path, model) =>
        {
            var article = new TabledArticle(path, model);
            return things(model).Select(thing => ImmutableArray.CreateRange(all, (column, of) => column.Read(of.thing, of.article), (thing, article)));
        });
    }

    public static Column<T> OfText(string name, string meaning, Func<T, TabledArticle, string> read) =>
        new(new TableColumn(name, ColumnType.Text, IsOptional: false, meaning), (thing, article) => new Cell(read(thing, article)));

    public static Column<T> OfOptionalText(string name, string meaning, Func<T, TabledArticle, string?> read) =>
        new(new TableColumn(name, ColumnType.Text, IsOptional: true, meaning), (thing, article) => new Cell(read(thing, article)));

    public static Column<T> OfInteger(string name, string meaning, Func<T, TabledArticle, int> read) =>
        new(new TableColumn(name, ColumnType.Integer, IsOptional: false, meaning), (thing, article) => new Cell(read(thing, article)));

    public static Column<T> OfJson(string name, string meaning, Func<T, TabledArticle, string> read) =>
        new(new TableColumn(name, ColumnType.Json, IsOptional: false, meaning), (thing, article) => new Cell(read(thing, article)));
}
