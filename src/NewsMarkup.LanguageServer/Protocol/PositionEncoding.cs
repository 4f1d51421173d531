namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>What a position counts along a line.</summary>
internal enum PositionEncoding
{
    /// <summary>Code units of UTF-16: what every client can, and what texts here are made of.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Characters.</summary>
    Utf32,
}
