using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Coloring;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Tests.Features.Coloring;

public sealed class SemanticTokenTests
{
    private const string Header = "---\n@person moor \"Ada Moor\"\n@source clerk \"a clerk\" {type=anonymous}\n---\n";

    private static string[] Words(string text) => [.. Of(text).Where(token => token.Type > TokenType.Escape).Select(token => Shown(token, text))];

    private static ImmutableArray<Token> Of(string text) => SemanticTokens.Of(Editor.Open(text).Document);

    private static string Shown(Token token, string text) =>
        $"{text.Substring(token.Span.Start, token.Span.Length)}: {token.Type}" + (token.Modifiers == TokenModifiers.None ? "" : $" {token.Modifiers}");

    [Test]
    public void Words_have_the_colour_of_the_innermost_span() => Assert.That(
        Words(Header + "[It [rained]{em} on [Moor]{@moor} today]{claim by=@moor}."),
        Is.EqualTo(new[]
        {
            "\"Ada Moor\": Person", "\"a clerk\": Source Anonymous", "It : Claim", "rained: Claim", " on : Claim", "Moor: Person", " today: Claim",
        }));

    [TestCase("[it rained]{claim}", "it rained: Claim Unattributed")]
    [TestCase("[it rained]{claim by=@clerk}", "it rained: Claim Anonymous")]
    [TestCase("[it rained]{claim by=@clerk,@moor}", "it rained: Claim")]
    [TestCase("[it rained]{quote by=@nobody}", "it rained: Quote")]
    [TestCase("[it rained]{claim by=@clerk stance=denies}", "it rained: Claim Anonymous, Denial")]
    [TestCase("[it rained]{claim stance=doubts}", "it rained: Claim Unattributed, Doubt")]
    [TestCase("[a clerk]{@clerk}", "a clerk: Source Anonymous")]
    [TestCase("[said]{cue}", "said: Cue")]
    [TestCase("[it rained]{fact}", "it rained: Fact")]
    [TestCase("[Friday]{date when=2026-03-13}", "Friday: Figure")]
    [TestCase("[41]{number}", "41: Figure")]
    [TestCase("[Why]{heading}", "Why: Block")]
    public void Words_are_coloured_by_kind_and_speaker(string body, string token) =>
        Assert.That(Words(Header + body).Skip(2), Is.EqualTo(new[] { token }));

    [TestCase("[Bold]{strong}")]
    [TestCase("[it]{nonsense}")]
    [TestCase("[He]{@nobody}")]
    [TestCase("[ask her]{note}")]
    [TestCase("Plain words.")]
    public void Other_words_have_no_colour_of_their_own(string body) => Assert.That(Words(body), Is.Empty);

    [TestCase("org", "Organisation")]
    [TestCase("group", "Organisation")]
    [TestCase("place", "Place")]
    [TestCase("work", "Entity")]
    public void A_name_is_coloured_by_what_it_names(string kind, string type) => Assert.That(
        Words($"---\n@{kind} x \"X\"\n---\n[the X]{{@x}}"), Is.EqualTo(new[] { $"\"X\": {type}", $"the X: {type}" }));

    [Test]
    public void The_parts_of_a_tag_are_told_apart() => Assert.That(
        Of("[x]{claim #a by=@b,\"c\" denies=#d}\\[").Select(token => Shown(token, "[x]{claim #a by=@b,\"c\" denies=#d}\\[")),
        Is.EqualTo(new[]
        {
            "[: Tag", "x: Claim Denial", "]{: Tag", "claim: Kind", "#a: SpanName Declaration", "by: AttributeKey", "=: Tag", "@b: Id", ",: Tag",
            "\"c\": AttributeValue", "denies: AttributeKey", "=: Tag", "#d: SpanName", "}: Tag", "\\[: Escape",
        }));

    [Test]
    public void So_are_those_of_a_header()
    {
        const string text = "---\nheadline: Rain\n@use \"a.news\"\n@person x\n%% note\n---\n";

        Assert.That(Of(text).Select(token => Shown(token, text)), Is.EqualTo(new[]
        {
            "---: Tag", "headline: HeaderKey", ":: Tag", "Rain: HeaderValue", "@use: Tag", "\"a.news\": AttributeValue", "@: Tag", "person: Kind",
            "x: Id Declaration", "%% note: Comment", "---: Tag",
        }));
    }

    [TestCase("@person \"X\"")]
    [TestCase("@person")]
    public void A_declaration_without_an_id_has_no_colour_for_its_name(string line) => Assert.That(Words($"---\n{line}\n---\n"), Is.Empty);

    [TestCase("[It\nrained]{fact}")]
    [TestCase("[It\r\nrained]{fact}")]
    public void No_token_reaches_over_a_line_end(string text) => Assert.That(Words(text), Is.EqualTo(new[] { "It: Fact", "rained: Fact" }));

    [Test]
    public void A_range_has_the_tokens_of_its_paragraphs()
    {
        const string text = "[One]{fact}\n\n[Two]{fact}\n\n[Three]{fact}\n";
        var document = Editor.Open(text).Document;

        Assert.That(
            SemanticTokens.In(document, new TextSpan(16, 2)).Select(token => Shown(token, text)),
            Is.EqualTo(new[] { "[: Tag", "Two: Fact", "]{: Tag", "fact: Kind", "}: Tag" }));
    }
}
