namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>What a desk editor would say to a fire.</summary>
internal enum Verdict
{
    /// <summary>It is true and worth saying.</summary>
    Right,

    /// <summary>It is true as the rule puts it; some desks would rather not be told.</summary>
    Debatable,

    /// <summary>It is not true, or nobody would want it.</summary>
    Wrong,
}
