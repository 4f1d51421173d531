using System.Text.Json;
using CsCheck;

namespace NewsMarkup.Tests.Syntax;

/// <summary>Random texts and edits.</summary>
internal static class MarkupGen
{
    private static readonly Gen<string> Sign = Gen.OneOf(
        "[", "]", "]{", "{", "}", ":", "\\", "\\]", "%%", "%", "\"", "=", ",", "@", "#", "@a", "#b", "by=", "by=\"", "a=", "claim", "x", " ", "\t",
        "\n", "\r", "\r\n", "\n\n", "\r\r", "\n%%", "\n---\n", "---", "[a]{em}", "[b]{claim by=@a,\"c\" #d}", "\n@use \"r\"", "\n@person p \"P\" {",
        "\nkey: value", "\n@org o \"O\"", "金", "e\u0301", "\U0001F600", "\uD83D", "\uDE00", "\0", "\uFEFF", "\u2028", "\u00A0");

    private static readonly Gen<string> Opening = Gen.OneOf("", "", "---\n", "---\r\n", "---\nkey: value\n@person p \"P\" {", "[x]{", "\n");

    /// <summary>Any UTF-16 at all.</summary>
    public static readonly Gen<string> AnyUtf16 = Gen.Char[char.MinValue, char.MaxValue].Array[0, 30].Select(chars => new string(chars));

    /// <summary>Texts in which the signs of the notation are thick.</summary>
    public static readonly Gen<string> Markup =
        Gen.Select(Opening, Sign.Array[0, 40], (opening, signs) => opening + string.Concat(signs));

    /// <summary>Headers, and lines that leave in doubt where the header ends.</summary>
    public static readonly Gen<string> Headers =
        Gen.OneOf("---", "key: value", "no item", "key", "@person p \"P\"", "@org o \"O\" {a=b", "a=\"b\"}", "}", "@use \"r\"", "@-", "%% c", "", "", " ", "[x]{em}")
            .Array[0, 14].Select(lines => "---\n" + string.Join('\n', lines));

    /// <summary>One or the other.</summary>
    public static readonly Gen<string> Text = Gen.Frequency((4, Markup), (1, Headers), (1, AnyUtf16));

    /// <summary>What stands in a tag that somebody got wrong: anything but brackets, braces and line ends.</summary>
    public static readonly Gen<string> Garbage = Gen.OneOf(
        "claim", "quote", "by", "=", "\"", ",", "@", "#", "a", "@a", "#b", "by=@a", "to=\"x y\"", "when=", "!", "\\", "%%", "/", " ", " ", "金")
        .Array[0, 12].Select(parts => string.Concat(parts));

    /// <summary>An edit somewhere in a text, told in fractions so that it fits any text.</summary>
    public static readonly Gen<Edit> Edit = Gen.Select(
        Gen.Double[0, 1], Gen.Frequency((3, Gen.Const(0)), (3, Gen.Int[1, 3]), (1, Gen.Int[4, 60])), Sign.Array[0, 3],
        (place, length, signs) => new Edit(place, length, string.Concat(signs)));

    /// <summary>A text as it is told after a failure: with nothing in it that cannot be seen or copied.</summary>
    public static string Printed(string text) => JsonSerializer.Serialize(text);
}
