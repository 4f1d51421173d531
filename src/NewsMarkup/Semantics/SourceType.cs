namespace NewsMarkup.Semantics;

/// <summary>What sort of source it is.</summary>
public enum SourceType
{
    /// <summary>Somebody who is named.</summary>
    Named,

    /// <summary>Somebody whose name is withheld.</summary>
    Anonymous,

    /// <summary>Many people at once: residents, analysts.</summary>
    Collective,

    /// <summary>An organisation, an authority, a state.</summary>
    Institution,

    /// <summary>Another outlet.</summary>
    Media,

    /// <summary>A document.</summary>
    Document,

    /// <summary>Somebody who saw it.</summary>
    Witness,

    /// <summary>Data.</summary>
    Dataset,

    /// <summary>Named in a by= by a description only, not declared.</summary>
    Described,
}
