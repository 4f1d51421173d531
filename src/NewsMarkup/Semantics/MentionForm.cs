namespace NewsMarkup.Semantics;

/// <summary>How words name what they mention.</summary>
public enum MentionForm
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By a part of its name or a description.</summary>
    Short,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By a place that stands for its government.</summary>
    Metonym,
}
