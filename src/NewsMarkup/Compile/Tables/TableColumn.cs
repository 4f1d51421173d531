namespace NewsMarkup.Compile.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, in small letters, with <c>_</c> between words; no keyword of SQL.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsOptional">True where a row may have no value.</param>
/// <param name="Meaning">What it holds, in a few words, for people.</param>
public sealed record TableColumn(string Name, ColumnType Type, bool IsOptional, string Meaning);
