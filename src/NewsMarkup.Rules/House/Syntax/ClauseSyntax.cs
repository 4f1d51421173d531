using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>A line of a rule file as it is written, before its words are checked.</summary>
internal abstract record ClauseSyntax
{
    private ClauseSyntax()
    {
    }

    /// <summary>A header line of all examples.</summary>
    public sealed record Given(Token Header) : ClauseSyntax;

    /// <summary>The begin of a rule.</summary>
    public sealed record Rule(Token Name, Token Level) : ClauseSyntax;

    /// <summary>
    /// What a rule looks at: <c>each</c>, <c>first</c> or <c>group</c> of a kind.
    /// <paramref name="By"/> is what <c>first … by</c> and <c>group … by</c> go by; null where nothing is said.
    /// </summary>
    public sealed record Subject(Token Quantifier, Token Kind, Token? By, ImmutableArray<ConditionSyntax> Filters) : ClauseSyntax;

    /// <summary>A line of its own that says more of the subject.</summary>
    public sealed record Filter(ConditionSyntax Condition) : ClauseSyntax;

    /// <summary>What must hold; of its source or entity where <paramref name="Party"/> is given.</summary>
    public sealed record Demand(Token? Party, ConditionSyntax Condition) : ClauseSyntax;

    /// <summary>What a finding says.</summary>
    public sealed record Say(Token Text) : ClauseSyntax;

    /// <summary>Why there is the rule.</summary>
    public sealed record Because(Token Text) : ClauseSyntax;

    /// <summary>A way to mend it: other words in the place of those that were found.</summary>
    public sealed record Fix(Token Title, Token Replacement) : ClauseSyntax;

    /// <summary>An article that shows what the rule means; each string is a paragraph. The rule fires on <c>bad</c> and not on <c>ok</c>.</summary>
    public sealed record Example(Token Keyword, ImmutableArray<Token> Paragraphs) : ClauseSyntax
    {
        /// <summary>True for <c>bad</c>.</summary>
        public bool IsBad => Keyword.Text == "bad";
    }
}
