namespace NewsMarkup.Rules.BuiltIn;

/// <summary>How much of a person's name some words say.</summary>
internal enum NameForm
{
    /// <summary>No part of the name, or another name beside a part of it: the minister, Bill Reyes.</summary>
    Other,

    /// <summary>A part, such as the family name.</summary>
    Short,

    /// <summary>The first and the last word of it at least.</summary>
    Full,
}
