using NewsMarkup.Semantics;

namespace NewsMarkup.Tests.Json;

/// <summary>How attributes come out: by what they are, not by how often they are given.</summary>
internal sealed class AttributeJsonTests
{
    [TestCase("cite=a", """{"cite":["a"]}""")]
    [TestCase("cite=a cite=b", """{"cite":["a","b"]}""")]
    [TestCase("type=fact", """{"type":"fact"}""")]
    [TestCase("x-desk=a x-desk=b", """{"x-desk":"a"}""")]
    public void An_attribute_that_may_repeat_is_a_list_and_any_other_a_string(string attributes, string json) =>
        Assert.That(CompiledJson.Of($"[It held]{{fact {attributes}}}")["spans"]![0]!["attributes"]!.ToJsonString(), Is.EqualTo(json));

    [Test]
    public void Members_are_a_list_and_an_affiliation_is_one_id() =>
        Assert.That(
            CompiledJson.Of("---\n@group crew \"the crew\" {members=@reyes affiliation=@dam}\n@person reyes \"Reyes\"\n@org dam \"Dam\"\n---\n")
                ["entities"]![0]!["attributes"]!.ToJsonString(),
            Is.EqualTo("""{"members":["reyes"],"affiliation":"dam"}"""));

    [TestCase("type=rumour")]
    [TestCase("colour=red")]
    [TestCase("cite=\"\"")]
    [TestCase("by=@reyes")]
    [TestCase("type=rumour type=fact")]
    public void What_is_refused_or_has_no_place_is_left_out(string attributes) =>
        Assert.That(CompiledJson.Of($"[It held]{{fact {attributes}}}")["spans"]![0]!["attributes"]!.ToJsonString(), Is.EqualTo("{}"));

    [TestCase("members=reyes")]
    [TestCase("members=@nobody,#a")]
    [TestCase("affiliation=@reyes")]
    [TestCase("affiliation=@nobody")]
    [TestCase("type=rumour")]
    public void A_reference_to_what_does_not_fit_is_left_out(string attributes) =>
        Assert.That(
            CompiledJson.Of($"---\n@group crew \"the crew\" {{{attributes}}}\n@person reyes \"Reyes\"\n---\n")["entities"]![0]!["attributes"]!.ToJsonString(),
            Is.EqualTo("{}"));

    [TestCase("date: 14 March")]
    [TestCase("status: done")]
    [TestCase("level:")]
    public void A_header_value_that_is_refused_is_left_out(string line) =>
        Assert.That(CompiledJson.Of($"---\n{line}\n---\n")["meta"]!.ToJsonString(), Is.EqualTo("""{"byline":[],"contributor":[]}"""));

    [Test]
    public void A_block_kind_of_a_project_is_the_kind_of_its_block()
    {
        var colour = new AttributeDefinition("colour", AttributeType.Text, "The colour of the box.");
        var vocabulary = new Vocabulary([new SpanKind("factbox", SpanRole.Block, "Facts in a box.", colour)], [], []);

        Assert.That(
            CompiledJson.Of("[It holds]{factbox colour=red}", vocabulary)["blocks"]!.ToJsonString(),
            Is.EqualTo("""[{"id":"b1","kind":"factbox","start":0,"end":8,"attributes":{"colour":"red"}}]"""));
    }

    [Test]
    public void What_a_project_adds_to_a_kind_of_quote_is_an_attribute_of_the_attribution()
    {
        var vocabulary = new Vocabulary(
            [new SpanKind("post", SpanRole.Quote, "A post on a network.", new AttributeDefinition("handle", AttributeType.Text, "Who posted it."))],
            [], [new AttributeDefinition("desk", AttributeType.Text, "The desk in charge.")]);

        Assert.That(
            CompiledJson.Of("[It holds]{post handle=obi desk=north}", vocabulary)["attributions"]![0]!["attributes"]!.ToJsonString(),
            Is.EqualTo("""{"handle":"obi","desk":"north"}"""));
    }

    [Test]
    public void The_parser_reads_a_comma_list_where_the_definition_takes_one() =>
        Assert.That(
            SpanKinds.All.SelectMany(kind => kind.Attributes)
                .Concat(DeclarationKinds.All.SelectMany(kind => kind.Attributes)).Concat(AttributeDefinitions.OfEverySpan)
                .Where(attribute => (attribute.TakesSeveral && attribute.Type != AttributeType.Text) != NewsMarkup.Syntax.AttributeKeys.IsList(attribute.Key))
                .Select(attribute => attribute.Key),
            Is.Empty);
}
