using System.Globalization;
using System.Xml;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>A file of a Word document, read from begin to end: elements that open and close, and text. Nothing in it is fetched or expanded.</summary>
/// <param name="path">Its path in the archive.</param>
/// <param name="content">What it holds.</param>
internal sealed class WordXml(string path, Stream content) : IDisposable
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly XmlReader _xml = XmlReader.Create(content, Safe);
    private bool _isEmptyElementOpen;

    /// <summary>True where an element opens.</summary>
    public bool IsStart => !_isEmptyElementOpen && _xml.NodeType == XmlNodeType.Element;

    /// <summary>True where an element closes; one without content opens and closes like any other.</summary>
    public bool IsEnd => _isEmptyElementOpen || _xml.NodeType == XmlNodeType.EndElement;

    /// <summary>The name of the element without its prefix.</summary>
    public string Name => _xml.LocalName;

    /// <summary>The text between elements.</summary>
    public string Text => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? _xml.Value : "";

    /// <summary>True where blanks round the text count.</summary>
    public bool KeepsBlanks => _xml.XmlSpace == XmlSpace.Preserve;

    /// <summary>Goes on to the next element or text.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="ImportException">From here on this is no XML.</exception>
    public bool Next()
    {
        try
        {
            if (IsStart && _xml.IsEmptyElement)
                return _isEmptyElementOpen = true;
            _isEmptyElementOpen = false;
            return _xml.Read();
        }
        catch (XmlException problem)
        {
            throw new ImportException($"`{path}` in it is damaged{PlaceOf(problem)}. Open the document in a word processor and save it again.");
        }
    }

    /// <summary>Passes by the content of the element that opens here; the next is its end.</summary>
    public void Skip()
    {
        var depth = 1;
        while (depth > 0 && Next())
            depth += IsStart ? 1 : IsEnd ? -1 : 0;
    }

    /// <summary>An attribute of the element, whatever its prefix; null for none.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (var more = _xml.MoveToFirstAttribute(); more; more = _xml.MoveToNextAttribute())
        {
            if (_xml.LocalName == name)
                value ??= _xml.Value;
        }

        _xml.MoveToElement();
        return value;
    }

    /// <summary>What a setting such as <c>w:b</c> says: true unless it is turned off.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off" or "none");

    public void Dispose() => _xml.Dispose();

    /// <summary>Where it happened; nothing for a document type, whose place is not told.</summary>
    private static string PlaceOf(XmlException problem) =>
        problem.LineNumber == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" from line {problem.LineNumber}, column {problem.LinePosition} on");
}
