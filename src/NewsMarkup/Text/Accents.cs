using System.Collections.Frozen;

namespace NewsMarkup.Text;

/// <summary>
/// The letters of the Latin alphabet that carry accents. The runtime's own tables are not there: the program runs without the data of cultures.
/// </summary>
internal static class Accents
{
    /// <summary>The bare letter, then those that have it under an accent or stroke, all small.</summary>
    private static readonly string[] Rows =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓđ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịı",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽł",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tţťțṫṭṯṱẗŧ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    ];

    private static readonly FrozenDictionary<char, char> Bare =
        Rows.SelectMany(row => row.Skip(1), (row, letter) => (row, letter)).ToFrozenDictionary(pair => pair.letter, pair => pair.row[0]);

    /// <summary>A small letter without its accent; any other character as it is.</summary>
    public static char Without(char letter) => Bare.GetValueOrDefault(letter, letter);
}
