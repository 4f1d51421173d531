namespace NewsMarkup.LanguageServer.Features.Coloring;

/// <summary>What else is to be seen in a colour; each is the bit of its name in <see cref="TokenLegend"/>.</summary>
[Flags]
internal enum TokenModifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The place where a name is given.</summary>
    Declaration = 1,

    /// <summary>The source is not named.</summary>
    Anonymous = 2,

    /// <summary>No source is given for the claim.</summary>
    Unattributed = 4,

    /// <summary>The words deny something.</summary>
    Denial = 8,

    /// <summary>The words doubt something.</summary>
    Doubt = 16,
}
