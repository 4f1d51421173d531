using NewsMarkup.Semantics;

namespace NewsMarkup.Tests.Semantics;

/// <summary>Editors show what each word of the language means, so none may be without a sentence.</summary>
public sealed class DescriptionTests
{
    private static IEnumerable<AttributeDefinition> Attributes => SpanKinds.All.Append(SpanKinds.Mention).SelectMany(kind => kind.Attributes)
        .Concat(DeclarationKinds.All.SelectMany(kind => kind.Attributes))
        .Concat(AttributeDefinitions.OfEverySpan);

    private static IEnumerable<string?> Descriptions => SpanKinds.All.Append(SpanKinds.Mention).Select(kind => kind.Description)
        .Concat(DeclarationKinds.All.Select(kind => kind.Description))
        .Concat(Attributes.Select(attribute => attribute.Description))
        .Concat(Attributes.SelectMany(attribute => attribute.DescribedWords).Select(word => word.Description))
        .Concat(HeaderKeys.InOrder.Select(HeaderKeys.DescriptionOf))
        .Concat(HeaderKeys.InOrder.SelectMany(key => HeaderKeys.WordsOf(key)).Select(word => word.Description));

    [Test]
    public void Every_word_of_the_language_has_a_sentence_that_says_what_it_means() =>
        Assert.That(Descriptions, Has.All.Matches<string?>(text => text is [>= 'A' and <= 'Z', .., '.']));

    [Test]
    public void Words_are_described_in_their_order() => Assert.That(
        AttributeDefinitions.ClaimStance.DescribedWords.Select(word => word.Word), Is.EqualTo(AttributeDefinitions.ClaimStance.Words));

    [Test]
    public void A_key_that_the_language_does_not_know_says_nothing() =>
        Assert.That((HeaderKeys.DescriptionOf("desk"), HeaderKeys.WordsOf("desk").Length), Is.EqualTo(((string?)null, 0)));
}
