using System.Globalization;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>Articles with very many of one thing.</summary>
internal static class Hostile
{
    private const string Header = "---\nheadline: Dam\nlanguage: en\nlevel: full\nstatus: publish\n"
        + "@person p \"Elena Reyes\" {role=\"water minister\" aka=\"Ms Reyes\"}\n"
        + "@person q \"Ada Reyes\" {role=\"engineer\"}\n@source s \"sources\" {type=anonymous}\n"
        + "@org m \"Castrel media\" {type=media x-state-media=yes}\n@place a \"Averil\"\n---\n";

    /// <summary>What there are many of, and how it is written.</summary>
    public static readonly (string Name, Func<int, string> Write)[] Articles =
    [
        ("claims in one paragraph", InBody("[it leaks]{claim by=@p} ")),
        ("claims without a source in one paragraph", InBody("[it leaks]{claim} ")),
        ("claims, a paragraph each", InBody("[It leaks]{claim by=@p}, she said.\n\n")),
        ("quotes by two speakers in one paragraph",
            InBody("[“Nobody told us about it,”]{quote by=@p} she said. [“We wrote to them twice,”]{quote by=@q} she said. ")),
        ("quotations without a tag", InBody("“Nobody told us about it,” she said. ")),
        ("quotation marks that open", InBody("he said “ and ")),
        ("straight marks", InBody("a\" \"b ")),
        ("single marks", InBody("the ' dogs' 'so ")),
        ("mentions of a name in one paragraph", InBody("[Reyes]{@p} ")),
        ("full names, a sentence each", InBody("[Elena Reyes]{@p} came. ")),
        ("mentions of two of one name", InBody("[Reyes]{@p} met [Ada Reyes]{@q}. ")),
        ("names without a tag", InBody("Elena Reyes met Ms Reyes. ")),
        ("pronouns as sources", InBody("[She]{@p} said [it leaks]{claim by=@p}. ")),
        ("pronouns after names",
            InBody("[Elena Reyes]{@p} said [it leaks in [Averil]{@a}]{claim by=@p}. It rained. [She]{@p} said [it holds]{claim by=@p}. ")),
        ("cues", InBody("[said]{cue} ")),
        ("judging cues", InBody("she [claimed]{cue} [it leaks]{claim by=@p}. ")),
        ("passive cues", InBody("it [is said]{cue} [to leak]{claim}. ")),
        ("words of speech", InBody("said told ")),
        ("numbers", InBody("killed 12 people, ")),
        ("numbers in words", InBody("two hundred thousand ")),
        ("tagged numbers", InBody("[12]{number value=12} killed, ")),
        ("days", InBody("on Tuesday ")),
        ("dates", InBody("[on Tuesday]{date when=2026-03-10} ")),
        ("brackets", InBody("[")),
        ("brackets in a quote", many => Header + "[“" + Repeat("[sic] ... ", many) + "”]{quote by=@p}"),
        ("words in a sentence without an end", InBody("and the ")),
        ("stops", InBody("a. b. Mr. ")),
        ("captions", InBody("[a wall]{caption}\n\n")),
        ("notes", InBody("[ask]{note} TK ")),
        ("headings", InBody("[12 dead “so”]{heading}\n\n")),
        ("paragraphs of an interview", InBody("Why?\n\n[It leaks.]{quote by=@p}\n\n")),
        ("parts of one quote", many => Header + "[“It]{quote #a by=@p} " + Repeat("[leaks]{quote continues=#a} ", many)),
        ("claims that contradict one",
            many => Header + "[x]{claim #a by=@p status=verified} " + Repeat("[y]{claim by=@q contradicts=#a status=verified} ", many)),
        ("denials of one", many => Header + "[x]{claim #a by=@p status=disputed} " + Repeat("[y]{claim by=@q denies=#a} ", many)),
        ("allegations about one", InBody("[he lied]{claim by=@p type=allegation about=@q} ")),
        ("quotes through media", InBody("[“it leaks so much”]{quote by=@p via=@m} ")),
        ("claims of many sources", many => Header + "[x]{claim by=" + string.Join(',', Enumerable.Repeat("@p,@q", many)) + "}"),
        ("sources that are described", Numbered(number => $"[x]{{claim by=\"many {number}\"}} ")),
        ("anonymous sources",
            Declared(number => $"@source s{number} \"sources\" {{type=anonymous}}", number => $"[x]{{claim by=@s{number}}} ")),
        ("people of one family", Declared(number => $"@person p{number} \"Ada Stern\"", number => $"[Stern]{{@p{number}}} ")),
        ("people, full and short",
            Declared(number => $"@person p{number} \"Ada Stern{number}\"", number => $"[Ada Stern{number}]{{@p{number}}} [Stern{number}]{{@p{number}}}. ")),
        ("collectives",
            Declared(
                number => $"@source c{number} \"experts {number}\" {{type=collective}}",
                number => $"[Experts]{{@c{number}}} say [x]{{claim by=@c{number}}}.\n\n")),
        ("other names of one",
            many => Header.Replace("aka=\"Ms Reyes\"", string.Join(' ', Numbers(many).Select(number => $"aka=\"Reyes{number}\"")), StringComparison.Ordinal)
                + "[Reyes]{@p} came."),
        ("numbers in the headline",
            many => Header.Replace("Dam", Repeat("12 ", many), StringComparison.Ordinal) + Repeat("13 ", many)),
        ("marks in the headline",
            many => Header.Replace("Dam", Repeat("‘so it is’ ", many), StringComparison.Ordinal) + Repeat("so it was ", many)),
        ("leave for a rule", InBody("[x]{claim allow=NM2001 because=\"so\"} ")),
        ("lines of leave", InBody("%% allow NM2001: so\n[x]{claim}\n\n")),
    ];

    private static Func<int, string> InBody(string part) => many => Header + Repeat(part, many);

    private static Func<int, string> Numbered(Func<string, string> part) => many => Header + string.Concat(Numbers(many).Select(part));

    private static Func<int, string> Declared(Func<string, string> declaration, Func<string, string> part) => many =>
        "---\nheadline: Dam\n" + string.Concat(Numbers(many).Select(number => declaration(number) + "\n")) + "---\n" + string.Concat(Numbers(many).Select(part));

    private static IEnumerable<string> Numbers(int many) => Enumerable.Range(0, many).Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static string Repeat(string part, int many) => string.Concat(Enumerable.Repeat(part, many));
}
