using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Features.Symbols;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Symbols;

public sealed class DocumentSymbolTests
{
    private static string Outline(string text) => string.Join('\n', Lines(DocumentSymbols.Of(Editor.Open(text).Document), ""));

    private static IEnumerable<string> Lines(ImmutableArray<DocumentSymbol> symbols, string indent) =>
        symbols.SelectMany(symbol => Lines(symbol.Children, indent + "  ").Prepend($"{indent}{symbol.Role} {symbol.Name} ({symbol.Detail})"));

    [Test]
    public void The_header_gives_the_headline_and_what_it_declares() => Assert.That(
        Outline("---\n@person moor \"Ada Moor\" {role=mayor}\nheadline: Rain\n@source clerk \"a clerk\" {type=anonymous}\n"
            + "@place averil \"Averil\"\n@event flood \"\"\n---\n"),
        Is.EqualTo("Person Ada Moor (person, mayor)\nArticle Rain (headline)\nSource a clerk (anonymous source)\nPlace Averil (place)\nEntity flood (event)"));

    [TestCase("org", "Organisation X (organisation)")]
    [TestCase("group", "Organisation X (group)")]
    [TestCase("review", "Review X (fact-check)")]
    [TestCase("work", "Entity X (work)")]
    public void A_declaration_is_named_in_plain_words(string kind, string line) => Assert.That(Outline($"---\n@{kind} x \"X\"\n---\n"), Is.EqualTo(line));

    [Test]
    public void Claims_and_quotes_are_nested_as_in_the_text() => Assert.That(
        Outline("---\n@person moor \"Ada Moor\"\n---\n[Moor]{@moor} [[it rained]{claim #a by=\"a clerk\"} and [snowed]{claim}]{quote by=@moor}\n\n"
            + "[no]{claim denies=#a by=@moor,\"her aide\"} [maybe]{claim doubts=#a by=@moor}"),
        Is.EqualTo(
            "Person Ada Moor (person)\nQuote «it rained and snowed» (Ada Moor)\n  Claim «it rained» (a clerk)\n  Claim «snowed» (no source)\n"
            + "Claim «no» (Ada Moor and her aide deny)\nClaim «maybe» (Ada Moor doubts)"));

    [Test]
    public void A_heading_holds_what_stands_below_it() => Assert.That(
        Outline("[First]{claim by=a}\n\n[Why]{heading}\n\n[second]{claim by=a}\n\n[How]{heading}\n\n"
            + "Words.\n\n[third]{quote #q by=a} [more]{quote continues=#q}\n"),
        Is.EqualTo(
            "Claim «First» (a)\nHeading Why (heading)\n  Claim «second» (a)\nHeading How (heading)\n  Quote «third» (a)\n  Quote «more» (a, continued)"));

    [Test]
    public void Long_words_are_cut_off_and_stand_on_one_line() => Assert.That(
        Outline($"[It rained\n  and rained {new string('x', 80)}]{{claim by=a}}"), Is.EqualTo($"Claim «It rained and rained {new string('x', 39)}…» (a)"));

    [Test]
    public void A_claim_that_denies_what_is_not_there_denies_all_the_same() => Assert.That(
        Outline("[no]{claim denies=#gone by=a} [no]{claim denies=#gone,#lost by=a,b}"), Is.EqualTo("Claim «no» (a denies)\nClaim «no» (a and b deny)"));

    [Test]
    public void Several_who_doubt_doubt_together() => Assert.That(Outline("[no]{claim stance=doubts by=a,b}"), Is.EqualTo("Claim «no» (a and b doubt)"));

    [TestCase("")]
    [TestCase("Plain words, and [a mention]{@x}.")]
    public void A_file_without_any_has_no_outline(string text) => Assert.That(Outline(text), Is.Empty);
}
