namespace NewsMarkup.Compile.WordFormat;

/// <summary>How some words are set.</summary>
/// <param name="StyleId">The id of their style; null for that of the paragraph.</param>
/// <param name="IsStrong">True for bold; null where the style says it.</param>
/// <param name="IsEmphasised">True for italic; null where the style says it.</param>
/// <param name="IsHidden">True where they are not shown.</param>
/// <param name="IsStruckOut">True where they are struck out.</param>
/// <param name="IsRaised">True where they stand above or below the line.</param>
internal readonly record struct WordRun(string? StyleId, bool? IsStrong, bool? IsEmphasised, bool IsHidden, bool IsStruckOut, bool IsRaised)
{
    /// <summary>Reads what stands in <c>w:rPr</c>, up to its end.</summary>
    public static WordRun Read(WordXml xml)
    {
        var run = default(WordRun);
        while (xml.Next() && !(xml.IsEnd && xml.Name == "rPr"))
        {
            if (!xml.IsStart)
                continue;
            run = xml.Name switch
            {
                "rStyle" => run with { StyleId = xml.Attribute("val") },
                "b" => run with { IsStrong = xml.IsOn() },
                "i" => run with { IsEmphasised = xml.IsOn() },
                "vanish" => run with { IsHidden = xml.IsOn() },
                "strike" or "dstrike" => run with { IsStruckOut = run.IsStruckOut || xml.IsOn() },
                "vertAlign" => run with { IsRaised = xml.Attribute("val") is "superscript" or "subscript" },
                _ => run,
            };
            if (xml.Name == "rPrChange")
                xml.Skip();
        }

        return run;
    }
}
