using System.Collections.Frozen;
using System.Text;

namespace NewsMarkup.Text;

/// <summary>
/// Letters with the accents that follow them made into one character each, where Unicode has one: Latin, Greek, Cyrillic and kana. The
/// runtime's own tables are not there: the program runs without the data of cultures.
/// </summary>
internal static class Composition
{
    /// <summary>For each accent the small letters that take it, each with what the two make; a capital that has none of these beside them.</summary>
    private static readonly (char Accent, string Pairs)[] Rows =
    [
        ('\u0300', "aàeèiìoòuùüǜnǹеѐиѝēḕōṑwẁâầăằêềôồơờưừyỳἀἂἁἃἐἒἑἓἠἢἡἣἰἲἱἳὀὂὁὃὐὒὑὓὠὢὡὣαὰεὲηὴιὶοὸυὺωὼ᾿῍ϊῒ῾῝ϋῢ¨῭"),
        ('\u0301', "aáeéiíoóuúyýcćlĺnńrŕsśzźüǘgǵåǻæǽøǿ¨΅ϊΐαάεέηήιίϋΰοόυύωώϒϓгѓкќçḉēḗïḯkḱmḿõṍōṓpṕũṹwẃâấăắêếôốơớưứἀἄἁἅἐἔἑἕἠἤἡἥἰἴἱἵὀὄὁὅὐὔὑὕὠὤὡὥ᾿῎῾῞"),
        ('\u0302', "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑạậẹệọộ"),
        ('\u0303', "aãnñoõiĩuũvṽâẫăẵeẽêễôỗơỡưữyỹ"),
        ('\u0304', "aāeēiīoōuūüǖäǟȧǡæǣǫǭöȫõȭȯȱyȳиӣуӯgḡḷḹṛṝαᾱιῑυῡ"),
        ('\u0306', "aăeĕgğiĭoŏuŭийуўжӂаӑеӗȩḝạặαᾰιῐυῠ"),
        ('\u0307', "Iİcċeėgġzżaȧoȯbḃdḋfḟhḣmṁnṅpṗrṙsṡśṥšṧṣṩtṫwẇxẋyẏſẛ"),
        ('\u0308', "aäeëiïoöuüyÿιϊυϋϒϔеёіїаӓәӛжӝзӟиӥоӧөӫэӭуӱчӵыӹhḧõṏūṻwẅxẍtẗ"),
        ('\u0309', "aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ"),
        ('\u030A', "aåuůwẘyẙ"),
        ('\u030B', "oőuűуӳ"),
        ('\u030C', "cčdďeělľnňrřsštťzžaǎiǐoǒuǔüǚgǧkǩʒǯjǰhȟ"),
        ('\u030F', "aȁeȅiȉoȍrȑuȕѵѷ"),
        ('\u0311', "aȃeȇiȋoȏrȓuȗ"),
        ('\u0313', "αἀεἐηἠιἰοὀυὐωὠρῤ"),
        ('\u0314', "αἁεἑηἡιἱοὁυὑωὡρῥ"),
        ('\u031B', "oơuư"),
        ('\u0323', "bḅdḍhḥkḳlḷmṃnṇrṛsṣtṭvṿwẉzẓaạeẹiịoọơợuụưựyỵ"),
        ('\u0324', "uṳ"),
        ('\u0325', "aḁ"),
        ('\u0326', "sștț"),
        ('\u0327', "cçgģkķlļnņrŗsştţeȩdḑhḩ"),
        ('\u0328', "aąeęiįuųoǫ"),
        ('\u032D', "dḓeḙlḽnṋtṱuṷ"),
        ('\u032E', "hḫ"),
        ('\u0330', "eḛiḭuṵ"),
        ('\u0331', "bḇdḏkḵlḻnṉrṟtṯzẕhẖ"),
        ('\u0342', "ἀἆἁἇἠἦἡἧἰἶἱἷὐὖὑὗὠὦὡὧαᾶ¨῁ηῆ᾿῏ιῖϊῗ῾῟υῦϋῧωῶ"),
        ('\u0345', "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὰᾲαᾳάᾴᾶᾷὴῂηῃήῄῆῇὼῲωῳώῴῶῷ"),
        ('\u3099', "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ"),
        ('\u309A', "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
    ];

    private static readonly FrozenDictionary<(char Letter, char Accent), char> Composed =
        Rows.SelectMany(row => row.Pairs.Chunk(2), (row, pair) => (row.Accent, pair)).ToFrozenDictionary(row => (row.pair[0], row.Accent), row => row.pair[1]);

    /// <summary>The text; itself where nothing in it can be composed. Accents in an unusual order stay as they are. O(length).</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsAccent))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsAccent(c) && composed.Length > 0 && Together(composed[^1], c) is { } both)
                composed[^1] = both;
            else
                composed.Append(c);
        }

        return composed.ToString();
    }

    /// <summary>What a letter and an accent make; null for nothing. Capitals make what small letters do, where that has a capital.</summary>
    private static char? Together(char letter, char accent)
    {
        if (Composed.TryGetValue((letter, accent), out var both))
            return both;
        var isCapital = Composed.TryGetValue((char.ToLowerInvariant(letter), accent), out both) && char.ToUpperInvariant(both) != both;
        return isCapital ? char.ToUpperInvariant(both) : null;
    }

    private static bool IsAccent(char c) => c is (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A';
}
