using System.Text;
using System.Xml;

namespace NewsMarkup.Cli.Reports;

/// <summary>A report that is one XML document.</summary>
internal abstract class XmlReport(Stream output) : CheckReport
{
    protected XmlWriter Xml { get; } = XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    });

    public override void Dispose()
    {
        Xml.Dispose();
        base.Dispose();
    }

    /// <summary>Writes an attribute. What XML has no way to write is U+FFFD.</summary>
    protected void WriteAttribute(string name, string value) => Xml.WriteAttributeString(name, Allowed(value));

    /// <summary>Writes text, as <see cref="WriteAttribute"/> writes a value.</summary>
    protected void WriteText(string text) => Xml.WriteString(Allowed(text));

    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            allowed.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return allowed.ToString();
    }
}
