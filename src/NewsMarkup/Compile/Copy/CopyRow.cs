namespace NewsMarkup.Compile.Copy;

/// <summary>A row of a table that is being taken: which of its cells have words, and whether they still share a paragraph.</summary>
internal sealed class CopyRow
{
    private bool _hasWords;
    private bool _hasCells;

    /// <summary>True until the cell's first word.</summary>
    public bool IsCellEmpty { get; private set; } = true;

    /// <summary>The tabs that are due before the next word.</summary>
    public int Tabs { get; private set; }

    /// <summary>True when a cell held several paragraphs.</summary>
    public bool IsBroken { get; private set; }

    public void NextCell()
    {
        if (_hasCells && _hasWords)
            Tabs++;
        _hasCells = true;
        IsCellEmpty = true;
    }

    public void Fill() => (_hasWords, IsCellEmpty, Tabs) = (true, false, 0);

    /// <summary>A paragraph begins in the row.</summary>
    public void Break() => IsBroken = _hasWords;
}
