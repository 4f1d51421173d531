namespace NewsMarkup.Rules;

/// <summary>What a quotation mark can do where it stands.</summary>
internal enum QuotationSide
{
    /// <summary>It opens.</summary>
    Open,

    /// <summary>It closes.</summary>
    Close,

    /// <summary>It closes what is open, and opens where nothing is.</summary>
    Either,
}
