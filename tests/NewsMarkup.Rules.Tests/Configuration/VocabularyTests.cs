namespace NewsMarkup.Rules.Tests.Configuration;

/// <summary>Kinds and attributes of a project's own.</summary>
internal sealed class VocabularyTests
{
    [Test]
    public void A_kind_of_span_with_a_role_and_attributes()
    {
        var kind = Read("""
            { "vocabulary": { "spans": { "pullquote": {
                "role": "block", "description": "Words set large.", "attributes": { "size": { "values": ["big", "small"], "description": "How large." } } } } } }
            """).SpanKind("pullquote")!;

        Assert.That(
            (kind.Role, kind.Description, kind.Attribute("size")!.Type, kind.Attribute("size")!.Words.AsEnumerable()),
            Is.EqualTo((SpanRole.Block, "Words set large.", AttributeType.Word, new[] { "big", "small" }.AsEnumerable())).Using<IEnumerable<string>>(Enumerable.SequenceEqual));
    }

    [Test]
    public void A_kind_that_says_nothing_marks_words() => Assert.That(
        Read("""{ "vocabulary": { "spans": { "lede": {} } } }""").SpanKind("lede")!.Role, Is.EqualTo(SpanRole.Mark));

    [Test]
    public void A_kind_in_the_role_of_a_claim_takes_what_a_claim_takes() => Assert.That(
        Read("""{ "vocabulary": { "spans": { "forecast": { "role": "claim" } } } }""").SpanKind("forecast")!.Attribute("by"), Is.Not.Null);

    [Test]
    public void A_kind_of_the_language_keeps_its_attributes_and_gets_more()
    {
        var claim = Read("""{ "vocabulary": { "spans": { "claim": { "attributes": { "confidence": { "type": "number" } } } } } }""").SpanKind("claim")!;

        Assert.That((claim.Attribute("by")?.Type, claim.Attribute("confidence")?.Type), Is.EqualTo((AttributeType.Sources, AttributeType.Number)));
    }

    [Test]
    public void A_kind_of_entity_takes_what_entities_take()
    {
        var ship = Read("""{ "vocabulary": { "entities": { "ship": { "description": "A ship.", "attributes": { "flag": {} } } } } }""").DeclarationKind("ship")!;

        Assert.That((ship.Attribute("aka")?.Type, ship.Attribute("flag")?.Type), Is.EqualTo((AttributeType.Text, AttributeType.Text)));
    }

    [Test]
    public void An_attribute_for_everything() => Assert.That(
        Read("""{ "vocabulary": { "attributes": { "x-desk": { "values": ["north", "south"], "repeats": true } } } }""").Attributes.Select(own => (own.Key, own.Repeats)),
        Is.EqualTo(new[] { ("x-desk", true) }));

    [Test]
    public void What_an_extended_file_adds_is_there_and_can_be_given_more()
    {
        var vocabulary = new ConfigurationFolder
        {
            ["newsmarkup.json"] = """{ "extends": "a.json", "vocabulary": { "spans": { "lede": { "attributes": { "b": {} } } } } }""",
            ["a.json"] = """{ "vocabulary": { "spans": { "lede": { "role": "block", "attributes": { "a": {} } } }, "attributes": { "desk": {} } } }""",
        }.Load().Vocabulary;
        var lede = vocabulary.SpanKind("lede")!;

        Assert.That(
            (lede.Role, lede.Attribute("a")?.Key, lede.Attribute("b")?.Key, vocabulary.Attributes.Single().Key), Is.EqualTo((SpanRole.Block, "a", "b", "desk")));
    }

    [TestCase("""{"vocabulary":[]}""", "              ^^ NM0915 `vocabulary` takes an object with spans, entities and attributes, not a list.")]
    [TestCase("""{"vocabulary":{"kinds":{}}}""", "               ^^^^^^^ NM0913 `kinds` is no key of vocabulary. It takes spans, entities and attributes.")]
    [TestCase("""{"vocabulary":{"spans":{"a b":{}}}}""",
        "                        ^^^^^ NM0921 `a b` cannot be declared here: a name is made of letters, digits, `-`, `_` and `.`, a letter or digit first.")]
    [TestCase("""{"vocabulary":{"spans":{"lede":"block"}}}""", "                               ^^^^^^^ NM0915 `lede` takes an object, not `block`.")]
    [TestCase("""{"vocabulary":{"spans":{"lede":{"role":"blok"}}}}""",
        "                                       ^^^^^^ NM0915 `role` takes claim, quote, cue, block, note or mark, not `blok`. Did you mean `block`?")]
    [TestCase("""{"vocabulary":{"spans":{"claim":{"role":"mark"}}}}""",
        "                                 ^^^^^^ NM0921 `role` cannot be declared here: `claim` is there already and can only be given more attributes.")]
    [TestCase("""{"vocabulary":{"spans":{"claim":{"attributes":{"by":{}}}}}}""",
        "                                               ^^^^ NM0921 `by` cannot be declared here: it is an attribute of `claim` already.")]
    [TestCase("""{"vocabulary":{"spans":{"lede":{"attributes":{"allow":{}}}}}}""",
        "                                              ^^^^^^^ NM0921 `allow` cannot be declared here: it is an attribute of `lede` already.")]
    [TestCase("""{"vocabulary":{"entities":{"ship":{"role":"mark"}}}}""",
        "                                   ^^^^^^ NM0913 `role` is no key of a kind of entity. It takes description and attributes.")]
    [TestCase("""{"vocabulary":{"attributes":{"status":{}}}}""",
        "                             ^^^^^^^^ NM0921 `status` cannot be declared here: it is an attribute of the language already.")]
    [TestCase("""{"vocabulary":{"attributes":{"desk":{"enum":[]}}}}""", "                                     ^^^^^^ NM0913 `enum` is no key of an attribute. It takes type, values, description and repeats.")]
    [TestCase("""{"vocabulary":{"attributes":{"desk":{"type":"string"}}}}""",
        "                                            ^^^^^^^^ NM0915 `type` takes text, word, number, when, day, entity or span, not `string`.")]
    [TestCase("""{"vocabulary":{"attributes":{"desk":{"type":"word"}}}}""",
        "                                            ^^^^^^ NM0915 `type` takes `word` only where `values` are given, not `word`.")]
    [TestCase("""{"vocabulary":{"attributes":{"desk":{"type":"text","values":["a"]}}}}""",
        "                                            ^^^^^^ NM0915 `type` takes `word` where `values` are given, not `text`.")]
    public void A_mistake(string json, string problem) => Assert.That(ConfigurationFolder.With(json).Problems(), Is.EqualTo($"{json}\n{problem}\n"));

    private static Vocabulary Read(string json) => ConfigurationFolder.With(json).Load().Vocabulary;
}
