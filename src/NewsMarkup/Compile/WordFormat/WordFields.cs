using System.Text;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>The fields that are open at a place in the text: of each, first comes what it computes, then what it shows.</summary>
internal sealed class WordFields
{
    private readonly Stack<Field> _open = [];
    private int _inCode;

    /// <summary>True where words tell a field what to compute and are none of the text.</summary>
    public bool IsInCode => _inCode > 0;

    /// <summary>Where the words of the fields lead; null where they are no link.</summary>
    public string? Href => _open.TryPeek(out var innermost) ? innermost.Href : null;

    public void Begin()
    {
        _open.Push(new Field(Href));
        _inCode++;
    }

    public void Compute(string code)
    {
        if (_open.TryPeek(out var field))
            field.Code.Append(code);
    }

    public void Show()
    {
        if (!_open.TryPeek(out var field) || field.IsShown)
            return;
        field.IsShown = true;
        field.Href = LinkIn(field.Code.ToString()) ?? field.Href;
        _inCode--;
    }

    public void End()
    {
        if (_open.TryPop(out var field) && !field.IsShown)
            _inCode--;
    }

    /// <summary>The address in <c>HYPERLINK "https://calder.example/"</c>; null where the field is none or leads to a place in the document.</summary>
    private static string? LinkIn(string code) => code.Trim().Split('"') is [var word, var address, ..] && word.Trim() == "HYPERLINK" ? address : null;

    private sealed class Field(string? href)
    {
        public StringBuilder Code { get; } = new();

        public string? Href { get; set; } = href;

        public bool IsShown { get; set; }
    }
}
