namespace NewsMarkup.Rules.BuiltIn;

/// <summary>How much of a person's name some words say.</summary>
internal enum NameForm
{
    /// <summary>No part of the name: the minister; or a part that belongs to another name: the Reyes Foundation.</summary>
    Other,

    /// <summary>A part without the family name: Elena.</summary>
    Given,

    /// <summary>The family name, or a part of it: Reyes.</summary>
    Family,

    /// <summary>The first and the last word of it at least, or the family name after some other name: Lena Reyes.</summary>
    Full,
}
