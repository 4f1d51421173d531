using CsCheck;

namespace NewsMarkup.Tests.Syntax;

/// <summary>Random bodies in which nothing is wrong.</summary>
internal static class WellFormed
{
    private static readonly Gen<string> Separator = Gen.OneOf(" ", " ", "  ", "\t", "\n", "\r\n  ", "\n%% c } \" [ ]{\n");

    private static readonly Gen<string> Kind = Gen.OneOf("claim", "quote", "x-own", "by", "9");

    private static readonly Gen<string> Item = Gen.OneOf(
        "@reyes", "@josé", "@金正恩", "@a.b_c-9", "#told", "by=@a", "by=@a,#b,\"a, \\\"b\\\" }\",clerk", "via=\"City News\"", "denies=#a,#b", "when=2026-03-14",
        "when=2004/..", "sameAs=https://example.org/Washington,_D.C.#x", "cite=https://example.org/a[1]b[2]", "note=\"a \\\"b\\\" \\\\ \\n [x]{y}\"",
        "alt=\"\"", "handle=@a's", "review=@r", "continues=#a", "allow=NM2001,unattributed-claim", "path=C:\\new", "x-a=b=c", "credit='s", "members=x");

    private static readonly Gen<string> Edge = Gen.OneOf("", "", "", " ", "\n", "\n%% c } \" [\n");

    private static readonly Gen<string> Tag =
        from kind in Kind.Array[0, 1]
        from before in Item.Array[0, 3]
        from after in Item.Array[kind.Length + before.Length == 0 ? 1 : 0, 3]
        from separators in Separator.Array[7]
        from begin in Edge
        from end in Edge
        select begin + Joined([.. before, .. kind, .. after], separators) + end;

    private static readonly Gen<string> Words = Gen.OneOf(
        "The dam", " broke", ", he said. ", "“[W]e had [sic] none,”", "[the [old] board]", "[]", " {not} {{a tag}}", " 3 %% 4 %", " @a #b", "C:\\new \\ ", "\"x\"",
        "\\[", "\\]\\{claim\\}", "\\\\", "\\%", "😀", "é", "[a]\\{b}", "\nand", "\r\nand", "\rand", " \u2028", "\n%% comment ]{ [x]{y}\nand", "\n- ", "\n---\nand");

    private static readonly Gen<string> Inline = Gen.Recursive<string>((depth, inline) =>
        depth > 5 ? Words : Gen.Frequency((3, Words), (2, Gen.Select(inline.Array[0, 4], Tag, (inner, tag) => $"[{string.Concat(inner)}]{{{tag}}}"))));

    private static readonly Gen<string> Paragraph =
        Gen.Select(Gen.OneOf("", "", "%% first ]{\nand"), Inline.Array[1, 6], (comment, parts) => comment + string.Concat(parts));

    /// <summary>Bodies of one paragraph or more.</summary>
    public static readonly Gen<string> Body =
        Gen.Select(Paragraph.Array[1, 4], Gen.OneOf("\n\n", "\r\n \t\r\n", "\r\r", "\n\n\n"), (paragraphs, blankLine) => string.Join(blankLine, paragraphs));

    private static string Joined(string[] items, string[] separators) =>
        string.Concat(items.Select((item, number) => number == 0 ? item : separators[number] + item));
}
