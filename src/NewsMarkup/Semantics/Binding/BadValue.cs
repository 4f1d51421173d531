using NewsMarkup.Diagnostics;

namespace NewsMarkup.Semantics.Binding;

/// <summary>What is said about a value that its key does not take.</summary>
internal static class BadValue
{
    public const string Entities = "`@` and the id of an entity or a source";

    public const string Dates = "a date such as 2026-03-14, 2026-03 or 2026, or a day with a time such as 2026-03-14T09:30Z";

    /// <param name="place">Where the value stands.</param>
    /// <param name="value">What it says.</param>
    /// <param name="key">What it is no value of, ready for a sentence.</param>
    /// <param name="takes">What the key takes, ready for a sentence.</param>
    public static Diagnostic Of(Location place, string value, string key, string takes) =>
        new(BindingRules.BadValue, place, string.IsNullOrWhiteSpace(value) ? "An empty text" : $"`{Excerpt.Of(value)}`", key, takes);

    /// <summary>What an attribute takes, ready for a sentence.</summary>
    public static string Expected(AttributeDefinition definition) => definition.Type switch
    {
        AttributeType.Word => Wording.OneOf(definition.Words),
        AttributeType.When => "a date such as 2026-03-14, 2026-03 or 2026, a time, or an interval such as 2004/2015",
        AttributeType.Day => "a day such as 2026-12-31",
        AttributeType.Number => "a number in digits such as 1200 or 4.5",
        AttributeType.Sources => "`@` and the id of a source, or a description in quotation marks",
        AttributeType.Entities or AttributeType.Entity => Entities,
        AttributeType.Organisation => "`@` and the id of an organisation that `@org` declares",
        AttributeType.Review => "`@` and the id of a review",
        AttributeType.Spans or AttributeType.Span => "`#` and the name of a claim or quote",
        AttributeType.Rules => "the id or name of a rule",
        _ => "words",
    };
}
