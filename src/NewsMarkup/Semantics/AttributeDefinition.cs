using System.Collections.Immutable;
using NewsMarkup.Syntax;

namespace NewsMarkup.Semantics;

/// <summary>An attribute that a kind of span or declaration takes.</summary>
/// <param name="Key">What stands before the <c>=</c>.</param>
/// <param name="Type">What stands after it.</param>
/// <param name="Description">What it says, in a sentence for people who tag.</param>
public sealed record AttributeDefinition(string Key, AttributeType Type, string Description)
{
    /// <summary>The words it takes, for <see cref="AttributeType.Word"/>; else empty.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What the words mean, in the same order; a project does not say it of its own words, and has none here.</summary>
    internal ImmutableArray<string> WordDescriptions { get; init; } = [];

    /// <summary>The words it takes with what they mean.</summary>
    internal IEnumerable<DescribedWord> DescribedWords =>
        Words.Select((word, index) => new DescribedWord(word, index < WordDescriptions.Length ? WordDescriptions[index] : null));

    /// <summary>True when the key may be given more than once on a tag.</summary>
    public bool Repeats { get; init; }

    /// <summary>True when it can have several values, be it in a comma list or by being given more than once.</summary>
    public bool TakesSeveral => Repeats || Type is AttributeType.Sources or AttributeType.Entities or AttributeType.Spans or AttributeType.Rules;

    /// <summary>True when a value may be a reference; elsewhere <c>@id</c> and <c>#id</c> are words like any other.</summary>
    public bool TakesReferences => Type is AttributeType.Sources or AttributeType.Entities or AttributeType.Entity or AttributeType.Organisation
        or AttributeType.Spans or AttributeType.Span or AttributeType.Review;

    /// <summary>True when a reference may be to this declaration.</summary>
    internal bool Fits(Declaration declaration) => Type switch
    {
        AttributeType.Review => declaration.IsReview,
        AttributeType.Organisation => declaration.IsOrganisation,
        _ => !declaration.IsReview,
    };

    /// <summary>True when a value has the form that the attribute takes; whether what it refers to is there is another question.</summary>
    internal bool Takes(AttributeValue value) => Type switch
    {
        AttributeType.Word => Words.Contains(value.Value),
        AttributeType.When => WhenGrammar.IsWhen(value.Value),
        AttributeType.Day => WhenGrammar.IsDay(value.Value),
        AttributeType.Number => DecimalNumber.Is(value.Value),
        AttributeType.Sources when !value.IsReference => !string.IsNullOrWhiteSpace(value.Value),
        AttributeType.Text or AttributeType.Rules => !string.IsNullOrWhiteSpace(value.Value),
        AttributeType.Spans or AttributeType.Span => value.IsReferenceTo('#'),
        _ => value.IsReferenceTo('@'),
    };
}
