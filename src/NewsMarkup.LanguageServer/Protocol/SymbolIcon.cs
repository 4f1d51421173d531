using NewsMarkup.LanguageServer.Features.Symbols;

namespace NewsMarkup.LanguageServer.Protocol;

/// <summary>The icons of symbols: the protocol knows the parts of programs only, and these look most like what is meant.</summary>
internal static class SymbolIcon
{
    /// <summary>The icon, as the protocol numbers them.</summary>
    public static int Of(SymbolRole role) => role switch
    {
        SymbolRole.Article => 1, // File
        SymbolRole.Person => 5, // Class
        SymbolRole.Organisation => 11, // Interface
        SymbolRole.Place => 3, // Namespace
        SymbolRole.Source => 8, // Field
        SymbolRole.Review => 14, // Constant
        SymbolRole.Heading => 2, // Module
        SymbolRole.Claim => 12, // Function
        SymbolRole.Quote => 15, // String
        _ => 19, // Object
    };
}
