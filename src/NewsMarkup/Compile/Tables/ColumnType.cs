namespace NewsMarkup.Compile.Tables;

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>Text that is a JSON array of strings, or a JSON object.</summary>
    Json,
}
