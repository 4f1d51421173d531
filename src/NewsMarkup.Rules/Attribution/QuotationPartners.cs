using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>The mark that goes with a quotation mark, with the blank that stands beside its partner: <c>« Oui »</c>.</summary>
internal static class QuotationPartners
{
    /// <summary>Languages that close <c>„</c> with <c>“</c>; others close it with <c>”</c>.</summary>
    private static readonly string[] LowAndHigh = ["de", "cs", "sk", "bg", "sl", "is", "lt", "et", "sr", "mk", "ka"];

    /// <summary>The mark that closes a quotation.</summary>
    public static string Closing(ArticleModel article, Quotation quotation, string? language)
    {
        var text = article.Text.Value;
        var mark = text[quotation.Span.Start] switch
        {
            '“' or '”' => '”',
            '„' or '‟' => LowAndHigh.Contains(Primary(language)) ? '“' : '”',
            '«' => '»',
            '»' => '«',
            '‹' => '›',
            '›' => '‹',
            '「' => '」',
            '『' => '』',
            '〝' => '〞',
            var straight => straight,
        };
        var blank = text.AsSpan(quotation.Span.Start + 1, quotation.Words.Start - quotation.Span.Start - 1);
        return $"{blank}{mark}";
    }

    /// <summary>The mark that a closing mark needs before it.</summary>
    public static string Opening(ArticleModel article, TextSpan closing, string? language)
    {
        var text = article.Text.Value;
        var mark = text[closing.Start] switch
        {
            '”' => Primary(language) switch { "sv" or "fi" => '”', "pl" or "hu" or "ro" => '„', _ => '“' },
            '»' => '«',
            '›' => '‹',
            '」' => '「',
            '』' => '『',
            '〞' or '〟' => '〝',
            var straight => straight,
        };
        var blank = mark == '«' && closing.Start > 0 && char.IsWhiteSpace(text[closing.Start - 1]) ? text[closing.Start - 1].ToString() : "";
        return $"{mark}{blank}";
    }

    private static string Primary(string? language) => (language ?? "en").Split('-')[0].ToLowerInvariant();
}
