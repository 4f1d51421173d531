using CsCheck;
using NewsMarkup.Syntax;

namespace NewsMarkup.Tests.Syntax;

/// <summary>The parser against <see cref="NaiveGrammar"/>, which is the same notation in fewer words.</summary>
internal sealed class OracleTests
{
    [Test]
    public void Both_find_the_same_spans_with_the_same_tags_in_random_bodies() =>
        WellFormed.Body.Sample(
            body => Assert.That(Spans(body), Is.EqualTo(NaiveGrammar.Spans(body))),
            iter: 3_000,
            print: MarkupGen.Printed);

    [Test]
    public void Both_find_the_same_spans_with_the_same_tags_in_an_article()
    {
        var body = Samples.Rich[Samples.Rich.IndexOf("\n[Dam", StringComparison.Ordinal)..];

        Assert.That(Spans(body), Is.EqualTo(NaiveGrammar.Spans(body)));
    }

    [Test]
    public void Nothing_is_wrong_with_a_well_formed_body() =>
        WellFormed.Body.Sample(
            body => Assert.That(SyntaxTree.Parse(body).Diagnostics.Select(diagnostic => diagnostic.Message), Is.Empty),
            iter: 10_000,
            print: MarkupGen.Printed);

    private static IEnumerable<NaiveSpan> Spans(string body) =>
        from span in SyntaxTree.Parse(body).Root.DescendantsAndSelf().OfType<SpanSyntax>()
        select new NaiveSpan(span.Span, string.Join(' ', span.Block.Children.Select(Item).OfType<string>()));

    private static string? Item(SyntaxNode node) => node switch
    {
        AttributeSyntax attribute => $"{attribute.Key.Value}={string.Join(',', attribute.Values.Select(Value))}",
        SyntaxToken { Kind: SyntaxKind.Kind or SyntaxKind.Mention or SyntaxKind.SpanName } token => token.Text,
        _ => null,
    };

    private static string Value(ValueSyntax value) => value.Kind switch
    {
        SyntaxKind.StringValue => $"<string {value.Value}>",
        SyntaxKind.ReferenceValue => $"<reference {value.Value}>",
        _ => $"<word {value.Value}>",
    };
}
