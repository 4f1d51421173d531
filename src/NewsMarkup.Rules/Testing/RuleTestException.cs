namespace NewsMarkup.Rules.Testing;

/// <summary>A test of a rule that failed, or that proves nothing; any test framework shows it.</summary>
public sealed class RuleTestException : Exception
{
    /// <summary>A failure that says no more than that.</summary>
    public RuleTestException()
        : this("The rule's test failed.")
    {
    }

    /// <summary>A failure with its reason.</summary>
    public RuleTestException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its reason and what led to it.</summary>
    public RuleTestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
