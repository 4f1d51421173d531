using NewsMarkup.Compile.Copy;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>Reads what stands in <c>w:pPr</c>.</summary>
internal static class WordParagraphReader
{
    /// <summary>Reads up to the end of the element.</summary>
    /// <param name="xml">The file, where the element opens.</param>
    /// <param name="writer">Where it is noted what a section has on each of its pages.</param>
    public static WordParagraph Read(WordXml xml, CopyWriter writer)
    {
        var paragraph = default(WordParagraph);
        while (xml.Next() && !(xml.IsEnd && xml.Name == "pPr"))
        {
            if (!xml.IsStart)
                continue;
            switch (xml.Name)
            {
                case "pStyle":
                    paragraph = paragraph with { StyleId = xml.Attribute("val") };
                    break;
                case "outlineLvl":
                    paragraph = paragraph with { Outline = WordStyles.OutlineOf(xml) };
                    break;
                case "numId":
                    paragraph = paragraph with { IsItem = xml.Attribute("val") != "0" };
                    break;
                case "ilvl":
                    paragraph = paragraph with { IsNested = xml.Attribute("val") is not (null or "0") };
                    break;
                case "del" or "moveFrom":
                    paragraph = paragraph with { IsJoined = true };
                    break;
                case "headerReference" or "footerReference":
                    writer.Lose(WordLosses.PageHeader);
                    break;
                case "pPrChange" or "rPrChange":
                    xml.Skip();
                    break;
            }
        }

        return paragraph;
    }
}
