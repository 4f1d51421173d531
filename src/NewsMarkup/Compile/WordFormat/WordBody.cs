using System.Globalization;
using System.Text;
using NewsMarkup.Compile.Copy;
using NewsMarkup.Compile.Tagging;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>Takes the words of a document. Elements that it does not know are looked through, so that what they hold is not lost.</summary>
/// <param name="xml">The file that holds the text.</param>
/// <param name="styles">The styles of the document.</param>
/// <param name="links">The addresses of its links by their ids.</param>
/// <param name="writer">Where the words go.</param>
/// <param name="header">Where the title goes.</param>
internal sealed class WordBody(WordXml xml, WordStyles styles, IReadOnlyDictionary<string, string> links, CopyWriter writer, CopyHeader header)
{
    private readonly WordFields _fields = new();
    private readonly StringBuilder _headline = new();
    private bool _isHeadline;
    private bool _isJoined;
    private bool _goesOn;
    private string? _link;
    private string? _pictureAlt;
    private WordRun _run;

    /// <summary>Takes the words.</summary>
    /// <exception cref="ImportException">The file is no text, or damaged.</exception>
    public void Read()
    {
        while (xml.Next() && !xml.IsStart)
            continue;
        if (xml.Name != "document")
            throw new ImportException("this is no Word document but another one of its family, such as a sheet or slides.");
        while (xml.Next())
        {
            if (xml.IsStart)
                Open();
            else if (xml.IsEnd)
                Close();
        }
    }

    private void Open()
    {
        switch (xml.Name)
        {
            case "p":
                (_goesOn, _isJoined) = (_isJoined, false);
                if (!_goesOn)
                    writer.Begin();
                break;
            case "pPr":
                BeginParagraph(WordParagraphReader.Read(xml, writer));
                break;
            case "r":
                _run = default;
                break;
            case "rPr":
                _run = WordRun.Read(xml);
                break;
            case "t":
                Write(ReadText());
                break;
            case "hyperlink":
                _link = LinkOf();
                break;
            case "tbl":
                writer.Lose(CopyLoss.Table);
                writer.Begin();
                break;
            case "tr":
                writer.BeginRow();
                break;
            case "tc":
                writer.BeginCell();
                break;
            case "drawing" or "pict" or "object":
                ReadPicture(xml.Name);
                break;
            case "ins" or "moveTo":
                writer.Lose(WordLosses.Insertion);
                break;
            case "del" or "moveFrom":
                Leave(WordLosses.Deletion);
                break;
            case "oMath" or "oMathPara":
                Leave(CopyLoss.Formula);
                break;
            case "altChunk" or "subDoc":
                Leave(WordLosses.Document);
                break;
            case "Fallback" or "sdtPr" or "sdtEndPr" or "tblPr" or "tblPrEx" or "tblGrid" or "trPr" or "tcPr" or "rubyPr" or "rt" or "smartTagPr" or "customXmlPr":
                xml.Skip();
                break;
            default:
                OpenInRun();
                break;
        }
    }

    /// <summary>What stands between words: breaks, signs, references and fields.</summary>
    private void OpenInRun()
    {
        switch (xml.Name)
        {
            case "tab" or "ptab":
                Write("\t");
                break;
            case "cr":
            case "br" when xml.Attribute("type") is not ("page" or "column"):
                BreakLine();
                break;
            case "noBreakHyphen":
                Write("\u2011");
                break;
            case "softHyphen":
                Write("\u00AD");
                break;
            case "sym":
                WriteSymbol(xml.Attribute("char"));
                break;
            case "footnoteReference" or "endnoteReference":
                writer.Lose(CopyLoss.Footnote);
                break;
            case "commentReference":
                writer.Lose(WordLosses.Comment);
                break;
            case "headerReference" or "footerReference":
                writer.Lose(WordLosses.PageHeader);
                break;
            case "fldSimple":
                _fields.Begin();
                _fields.Compute(xml.Attribute("instr") ?? "");
                _fields.Show();
                break;
            case "instrText":
                _fields.Compute(ReadText());
                break;
            case "fldChar":
                TurnField(xml.Attribute("fldCharType"));
                break;
        }
    }

    private void Close()
    {
        switch (xml.Name)
        {
            case "p" when _isHeadline:
                header.Add("headline", _headline.ToString());
                _isHeadline = false;
                break;
            case "hyperlink":
                _link = null;
                break;
            case "fldSimple":
                _fields.End();
                break;
            case "tbl":
                writer.EndRows();
                break;
        }
    }

    private void BeginParagraph(WordParagraph paragraph)
    {
        _isJoined = paragraph.IsJoined;
        if (_goesOn)
            return;
        var kind = paragraph.Kind(styles);
        _isHeadline = kind == "headline" && header["headline"] is null;
        if (kind == "item")
            writer.Lose(paragraph.IsNested ? WordLosses.Level : WordLosses.Number);
        if (!_isHeadline)
            writer.Begin(kind is "headline" ? "heading" : kind is "caption" ? Caption() : kind);
    }

    private string Caption() => string.Join(' ', ["caption", .. AttributeText.Optional("alt", _pictureAlt)]);

    private void Write(string text)
    {
        if (text.Length == 0 || _fields.IsInCode)
            return;
        if (_run.IsHidden)
        {
            writer.Lose(CopyLoss.Hidden);
            return;
        }

        if (_run.IsStruckOut)
        {
            writer.Lose(CopyLoss.StruckOut);
            return;
        }

        if (_run.IsRaised)
            writer.Lose(CopyLoss.Raised);
        _pictureAlt = null;
        if (_isHeadline)
            _headline.Append(text);
        else
            writer.Write(text, Style());
    }

    private CopyStyle Style()
    {
        var style = styles.Of(_run.StyleId);
        return new CopyStyle(
            _link ?? _fields.Href,
            When: null,
            (_run.IsStrong ?? style.IsStrong) == true,
            (_run.IsEmphasised ?? style.IsEmphasised) == true);
    }

    private void BreakLine()
    {
        if (_isHeadline)
            _headline.Append(' ');
        else
            writer.BreakLine();
    }

    /// <summary>The text up to the end of its element. A line end in the file is a space, as in Word.</summary>
    private string ReadText()
    {
        var (name, keepsBlanks) = (xml.Name, xml.KeepsBlanks);
        var text = new StringBuilder();
        while (xml.Next() && !(xml.IsEnd && xml.Name == name))
            text.Append(xml.Text);
        var line = text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').ToString();
        return keepsBlanks ? line : line.Trim(' ');
    }

    private void WriteSymbol(string? code)
    {
        if (int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var point) && Rune.IsValid(point) && point is < 0xE000 or > 0xF8FF)
            Write(new Rune(point).ToString());
        else
            writer.Lose(WordLosses.Symbol);
    }

    private string? LinkOf()
    {
        if (xml.Attribute("id") is { } id && links.TryGetValue(id, out var address))
            return xml.Attribute("anchor") is { } place ? $"{address}#{place}" : address;
        writer.Lose(CopyLoss.Link);
        return null;
    }

    private void TurnField(string? type)
    {
        switch (type)
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                _fields.Show();
                break;
            case "end":
                _fields.End();
                break;
        }
    }

    private void Leave(CopyLoss loss)
    {
        writer.Lose(loss);
        xml.Skip();
    }

    private void ReadPicture(string element)
    {
        while (xml.Next() && !(xml.IsEnd && xml.Name == element))
        {
            if (!xml.IsStart)
                continue;
            switch (xml.Name)
            {
                case "docPr":
                    _pictureAlt = Words.Joined(xml.Attribute("descr")) is { Length: > 0 } words ? words : null;
                    break;
                case "imagedata":
                case "graphicData" when xml.Attribute("uri")?.Contains("/wordprocessing", StringComparison.Ordinal) != true:
                    writer.Lose(CopyLoss.Picture);
                    break;
                case "txbxContent":
                    Leave(WordLosses.TextBox);
                    break;
                case "Fallback":
                    xml.Skip();
                    break;
            }
        }
    }
}
