using System.Collections.Immutable;

namespace NewsMarkup.Rules.House;

/// <summary>A condition as it is written, before its words are checked.</summary>
internal abstract record ConditionSyntax
{
    private ConditionSyntax()
    {
    }

    /// <summary>All of them hold.</summary>
    public sealed record All(ImmutableArray<ConditionSyntax> Parts) : ConditionSyntax;

    /// <summary>At least one of them holds.</summary>
    public sealed record Any(ImmutableArray<ConditionSyntax> Parts) : ConditionSyntax;

    /// <summary>It does not hold.</summary>
    public sealed record Not(ConditionSyntax Inner) : ConditionSyntax;

    /// <summary>An attribute has one of some values; any value where none are given.</summary>
    public sealed record Has(Token Key, ImmutableArray<Token> Values) : ConditionSyntax;

    /// <summary>There are at least, or at most, so many of something.</summary>
    public sealed record Count(Bound Bound, int Number, Token What) : ConditionSyntax;

    /// <summary>The words are found in the text.</summary>
    public sealed record Words(ImmutableArray<PhraseSyntax> Phrases) : ConditionSyntax;

    /// <summary>The words are found in the text or near it; <paramref name="Within"/> is null where no number of words is given.</summary>
    public sealed record Near(Token Keyword, ImmutableArray<PhraseSyntax> Phrases, int? Within) : ConditionSyntax;

    /// <summary>A pattern is found in the text.</summary>
    public sealed record Matches(Token Pattern) : ConditionSyntax;

    /// <summary>It stands inside a span of a kind, or in the headline or the body.</summary>
    public sealed record Inside(Token Kind) : ConditionSyntax;

    /// <summary>An attribute or the text is the same in a group, or in a part of the article.</summary>
    public sealed record Same(Token Key, Token? Part) : ConditionSyntax;

    /// <summary>Its source or entity fulfils a condition.</summary>
    public sealed record Its(Token Party, ConditionSyntax Inner) : ConditionSyntax;

    /// <summary>A declaration is of one of some kinds, or is one of some <c>@id</c>s.</summary>
    public sealed record OfKind(ImmutableArray<Token> Kinds) : ConditionSyntax;
}
