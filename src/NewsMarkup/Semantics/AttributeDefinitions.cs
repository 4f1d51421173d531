using System.Collections.Immutable;

namespace NewsMarkup.Semantics;

/// <summary>The attributes of the language.</summary>
internal static class AttributeDefinitions
{
    public static readonly AttributeDefinition By =
        new("by", AttributeType.Sources, "Who says it: @ids, or a description of a source that is not declared.") { Repeats = true };
    public static readonly AttributeDefinition Via =
        new("via", AttributeType.Sources, "Through whom it reached the article, such as another outlet.") { Repeats = true };
    public static readonly AttributeDefinition To = new("to", AttributeType.Entities, "To whom it was said.");
    public static readonly AttributeDefinition About = new("about", AttributeType.Entities, "Whom or what the claim is about.");
    public static readonly AttributeDefinition When =
        new("when", AttributeType.When, "The date or interval meant, in ISO 8601: 2026-03-14, 2026-03, 2004/2015, 2020/..");
    public static readonly AttributeDefinition Until = new("until", AttributeType.Day, "The last day on which the allow= beside it holds, in ISO 8601.");
    public static readonly AttributeDefinition ClaimStance = OneOf("stance", "How the source stands to the claim.",
        ("asserts", "The source says that it is so."),
        ("denies", "The source says that it is not so."),
        ("doubts", "The source says that it may not be so."));
    public static readonly AttributeDefinition Mode = OneOf("mode", "How the words are reported; derived when left out.",
        ("direct", "In the speaker's own words."),
        ("indirect", "In the article's words."),
        ("mixed", "In the article's words, with some of the speaker's."),
        ("free-indirect", "In the article's words as if the speaker thought them."));
    public static readonly AttributeDefinition ClaimType = OneOf("type", "What sort of claim it is.",
        ("fact", "Something that can be checked."),
        ("statistic", "A figure that can be checked."),
        ("prediction", "What will happen."),
        ("opinion", "What somebody thinks of something."),
        ("allegation", "That somebody did wrong, not proven."),
        ("intention", "What somebody means to do."),
        ("conditional", "What happens if something else does."));
    public static readonly AttributeDefinition ClaimStatus = OneOf("status", "How far the claim is checked.",
        ("unverified", "Nobody has checked it."),
        ("verified", "It was checked and holds."),
        ("disputed", "Some say that it is so, others that it is not."),
        ("false", "It was checked and is not so."),
        ("misleading", "It was checked and gives a wrong picture."));
    public static readonly AttributeDefinition TypeOfSource = OneOf("type", "What sort of source it is.",
        ("named", "Somebody who is named."),
        ("anonymous", "Somebody whose name is withheld."),
        ("collective", "Many at once: residents, analysts."),
        ("institution", "An organisation, an authority, a state."),
        ("media", "Another outlet."),
        ("document", "A document."),
        ("witness", "Somebody who saw it."),
        ("dataset", "Data."));
    public static readonly AttributeDefinition Denies = new("denies", AttributeType.Spans, "The claims that these words deny.");
    public static readonly AttributeDefinition Doubts = new("doubts", AttributeType.Spans, "The claims that these words doubt.");
    public static readonly AttributeDefinition Confirms = new("confirms", AttributeType.Spans, "The claims that these words confirm.");
    public static readonly AttributeDefinition Contradicts = new("contradicts", AttributeType.Spans, "Other claims that this one contradicts.");
    public static readonly AttributeDefinition Supports = new("supports", AttributeType.Spans, "Other claims that this one supports.");
    public static readonly AttributeDefinition RepeatsClaim = new("repeats", AttributeType.Spans, "Claims that this one says again.");
    public static readonly AttributeDefinition Continues = new("continues", AttributeType.Span, "The claim or quote that these words go on with.");
    public static readonly AttributeDefinition Cite = new("cite", AttributeType.Text, "Where it can be checked: an address or a title.") { Repeats = true };
    public static readonly AttributeDefinition Review = new("review", AttributeType.Review, "The fact-check that judged the claim: an @review.");
    public static readonly AttributeDefinition For = new("for", AttributeType.Spans, "The claims that the cue attributes, where the nearest one is not meant.");
    public static readonly AttributeDefinition Form = OneOf("form", "How the words name it; derived when left out.",
        ("name", "By its name."),
        ("short", "By a part of its name or a description."),
        ("pronoun", "By a pronoun."),
        ("metonym", "By a place that stands for its government."));
    public static readonly AttributeDefinition Value = new("value", AttributeType.Number, "The number as digits.");
    public static readonly AttributeDefinition Unit = new("unit", AttributeType.Text, "What is counted or measured.");
    public static readonly AttributeDefinition Href = new("href", AttributeType.Text, "The address that the link leads to.");
    public static readonly AttributeDefinition Image = new("image", AttributeType.Text, "The picture's file or address.");
    public static readonly AttributeDefinition Credit = new("credit", AttributeType.Text, "Who made the picture.");
    public static readonly AttributeDefinition Alt = new("alt", AttributeType.Text, "What the picture shows, for readers who do not see it.");
    public static readonly AttributeDefinition Role = new("role", AttributeType.Text, "Office or occupation.");
    public static readonly AttributeDefinition Aka = new("aka", AttributeType.Text, "Another name used in the article.") { Repeats = true };
    public static readonly AttributeDefinition SameAs =
        new("sameAs", AttributeType.Text, "An address that identifies it, such as Wikidata.") { Repeats = true };
    public static readonly AttributeDefinition Affiliation = new("affiliation", AttributeType.Organisation, "The organisation a person belongs to: an @org.");
    public static readonly AttributeDefinition Family = new("family", AttributeType.Text, "A person's family name, where it is not the last word.");
    public static readonly AttributeDefinition Members = new("members", AttributeType.Entities, "Who belongs to a group or collective.");
    public static readonly AttributeDefinition Reason = new("reason", AttributeType.Text, "Why the source is not named.");
    public static readonly AttributeDefinition ApprovedBy = new("approved-by", AttributeType.Text, "Who on the desk approved an anonymous source.");
    public static readonly AttributeDefinition Url = new("url", AttributeType.Text, "Where the review is published.");
    public static readonly AttributeDefinition Author = new("author", AttributeType.Text, "Who made the review.");
    public static readonly AttributeDefinition Rating = new("rating", AttributeType.Number, "The verdict as a number.");
    public static readonly AttributeDefinition Best = new("best", AttributeType.Number, "The best verdict on the scale.");
    public static readonly AttributeDefinition Worst = new("worst", AttributeType.Number, "The worst verdict on the scale.");

    /// <summary>What every span takes.</summary>
    public static readonly ImmutableArray<AttributeDefinition> OfEverySpan =
    [
        new("allow", AttributeType.Rules, "Rules whose findings here are right and accepted.") { Repeats = true },
        new("because", AttributeType.Text, "The reason for the allow= beside it."),
        Until,
        new("note", AttributeType.Text, "A note to colleagues; never published."),
    ];

    /// <summary>The definition of a key among some; null when there is none.</summary>
    public static AttributeDefinition? Find(ImmutableArray<AttributeDefinition> definitions, ReadOnlySpan<char> key)
    {
        foreach (var definition in definitions)
        {
            if (key.SequenceEqual(definition.Key))
                return definition;
        }

        return null;
    }

    private static AttributeDefinition OneOf(string key, string description, params ImmutableArray<(string Word, string Description)> words) =>
        new(key, AttributeType.Word, description)
        {
            Words = [.. words.Select(word => word.Word)],
            WordDescriptions = [.. words.Select(word => word.Description)],
        };
}
