using System.Globalization;

namespace NewsMarkup.Compile.WordFormat;

/// <summary>The styles of a document by their ids.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, WordStyle> _byId;

    private WordStyles(Dictionary<string, WordStyle> byId) => _byId = byId;

    public static WordStyles Read(WordPackage package)
    {
        var byId = new Dictionary<string, WordStyle>(StringComparer.Ordinal);
        using var xml = package.Styles();
        while (xml?.Next() == true)
        {
            if (xml.IsStart && xml.Name == "style" && xml.Attribute("styleId") is { } id)
                byId.TryAdd(id, ReadStyle(xml));
        }

        return new WordStyles(byId);
    }

    /// <summary>The style of an id with all that it has of others; none where there is no such style.</summary>
    public WordStyle Of(string? id)
    {
        var result = WordStyle.None;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (id is not null && seen.Add(id) && _byId.TryGetValue(id, out var style))
        {
            result = result == WordStyle.None ? style : result.Over(style);
            id = style.BasedOn;
        }

        return result;
    }

    /// <summary>The names of a style and of those it is based on, nearest first, in small letters.</summary>
    public IEnumerable<string> NamesOf(string? id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (; id is not null && seen.Add(id) && _byId.TryGetValue(id, out var style); id = style.BasedOn)
            yield return style.Name.ToLowerInvariant();
    }

    private static WordStyle ReadStyle(WordXml xml)
    {
        var style = WordStyle.None;
        while (xml.Next() && !(xml.IsEnd && xml.Name == "style"))
        {
            if (!xml.IsStart)
                continue;
            style = xml.Name switch
            {
                "name" => style with { Name = xml.Attribute("val") ?? "" },
                "basedOn" => style with { BasedOn = xml.Attribute("val") },
                "outlineLvl" => style with { Outline = OutlineOf(xml) },
                "numId" => style with { IsItem = xml.Attribute("val") != "0" },
                "b" => style with { IsStrong = xml.IsOn() },
                "i" => style with { IsEmphasised = xml.IsOn() },
                _ => style,
            };
        }

        return style;
    }

    /// <summary>The level that an <c>outlineLvl</c> names; null where it names none.</summary>
    public static int? OutlineOf(WordXml xml) =>
        int.TryParse(xml.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;
}
