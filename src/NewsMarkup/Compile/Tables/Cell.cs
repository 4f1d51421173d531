namespace NewsMarkup.Compile.Tables;

/// <summary>A value of a row: text, a number, or none.</summary>
public readonly record struct Cell
{
    /// <summary>Text; no value where it is null.</summary>
    public Cell(string? text) => Text = text;

    /// <summary>A number.</summary>
    public Cell(int number) => Number = number;

    /// <summary>The text; null for a number and for no value.</summary>
    public string? Text { get; }

    /// <summary>The number; null for text and for no value.</summary>
    public int? Number { get; }
}
