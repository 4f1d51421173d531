namespace NewsMarkup.Rules;

/// <summary>Quotation marks that can pair with one another.</summary>
internal enum QuotationFamily
{
    /// <summary><c>" “ ” „</c>: copy mixes straight and curly ones.</summary>
    Double,

    /// <summary><c>' ‘ ’ ‚</c>: without a partner, an apostrophe.</summary>
    Single,

    /// <summary><c>« »</c></summary>
    Guillemet,

    /// <summary><c>‹ ›</c></summary>
    SingleGuillemet,

    /// <summary><c>「 」</c></summary>
    Corner,

    /// <summary><c>『 』</c></summary>
    WhiteCorner,

    /// <summary><c>〝 〞</c></summary>
    DoublePrime,
}
