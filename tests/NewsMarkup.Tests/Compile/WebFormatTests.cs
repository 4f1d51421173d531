using System.Text;
using System.Text.Json;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Tests.Examples;
using NewsMarkup.Tests.Gold;

namespace NewsMarkup.Tests.Compile;

/// <summary>JSON-LD and Web Annotation, read by strict readers: no schema of theirs is at hand.</summary>
internal sealed class WebFormatTests
{
    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void Json_ld_of_an_example_says_only_what_schema_org_knows(Example example) => Assert.That(JsonLdReader.Faults(Written.As("jsonld", example.Bind())), Is.Empty);

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void Json_ld_of_a_gold_article_says_only_what_schema_org_knows(string path) => Assert.That(JsonLdReader.Faults(Written.As("jsonld", Bind(GoldFolder.SourceOf(path)))), Is.Empty);

    [TestCase("---\ndate: 2026-03-14T09:30\nupdated: 2026-03\ncorrected: 2026\nurl: https://paper.example/a b\nlanguage: he\nbyline: A\nbyline: B\ncontributor: C\npublisher: P\nrights: R\nsection: S\ndateline: D\n---\nIt held.")]
    [TestCase("---\n@group g \"G\" {sameAs=https://paper.example/?q=[a] sameAs=no-address aka=g}\n@source d \"data\" {type=dataset}\n@source i \"a desk\" {type=institution}\n---\n[It held]{claim by=@g,@d,@i about=@g cite=x cite=https://paper.example/}")]
    public void Json_ld_of_whatever_a_header_holds_says_only_what_schema_org_knows(string source) =>
        Assert.That(JsonLdReader.Faults(Written.As("jsonld", Bind(source))), Is.Empty);

    [Test]
    public void Json_ld_is_safe_in_a_script_element() =>
        Assert.That(Written.As("jsonld", Bind("---\nheadline: </script><!--\n---\n</script>\u2028\u2029 ]]> &amp;")), Does.Not.Match("[<>&\u2028\u2029]"));

    [Test]
    public void A_complete_review_is_a_claim_review() => Assert.That(Review("url=https://check.example/1 author=Desk rating=1 best=5 worst=1"), Is.EqualTo("ClaimReview"));

    [TestCase("author=Desk rating=1 best=5 worst=1")]
    [TestCase("url=https://check.example/1 rating=1 best=5 worst=1")]
    [TestCase("url=https://check.example/1 author=Desk best=5 worst=1")]
    [TestCase("url=https://check.example/1 author=Desk rating=1 worst=1")]
    [TestCase("url=https://check.example/1 author=Desk rating=1 best=5")]
    [TestCase("url=check.html author=Desk rating=1 best=5 worst=1")]
    public void A_review_that_is_not_complete_is_left_out(string attributes) => Assert.That(Review(attributes), Is.Null);

    [Test]
    public void A_quotation_names_its_speaker_and_a_denial_is_no_author()
    {
        var json = Parsed("jsonld", Bind("---\n@person a \"Ada Obi\" {role=mayor}\n---\n[“It held,”]{quote #c by=@a} said [Ada Obi]{@a}. [Not so]{claim denies=#c by=\"a clerk\"}."));
        var (quotation, claim) = (json.GetProperty("hasPart")[0], json.GetProperty("hasPart")[1]);

        Assert.That(
            (quotation.GetProperty("spokenByCharacter").GetRawText(), claim.GetProperty("author").GetArrayLength(), claim.GetProperty("author")[0].GetProperty("jobTitle").GetString()),
            Is.EqualTo((claim.GetProperty("author").GetRawText(), 1, "mayor")));
    }

    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void Annotations_of_an_example_stand_at_their_words(Example example) => AnnotationsStandAtTheirWords(example.Bind());

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void Annotations_of_a_gold_article_stand_at_their_words(string path) => AnnotationsStandAtTheirWords(Bind(GoldFolder.SourceOf(path)));

    [TestCase("👩🏽‍⚕️ 🇺🇦 [💪🏽 will]{em} win")]
    [TestCase("[דובר צה\"ל]{claim by=\"דובר\"} ו [قال المتحدث: «لن نتردد»]{claim by=\"المتحدث\"}")]
    [TestCase("[金正恩對普京說:「俄羅斯已奮起【原文】……」]{claim by=\"塔斯社\"},『塔斯社』[報道]{cue}。")]
    [TestCase("S\u030Ckvorecky\u0301 [S\u030Ckvorecky\u0301]{strong} 𝒜[𝒜]{em}𝒜")]
    [TestCase("[]{claim by=\"a clerk\"} nodded[]{claim by=\"𝒜\"}")]
    public void Annotations_of_any_script_stand_at_their_words(string source) => AnnotationsStandAtTheirWords(Bind(source));

    [TestCaseSource(typeof(Example), nameof(Example.All))]
    public void A_page_of_annotations_of_an_example_is_what_the_standard_says(Example example) =>
        Assert.That(WebAnnotationReader.Faults(Written.As("webanno", example.Bind())), Is.Empty);

    [TestCaseSource(typeof(GoldFolder), nameof(GoldFolder.Cases))]
    public void A_page_of_annotations_of_a_gold_article_is_what_the_standard_says(string path) =>
        Assert.That(WebAnnotationReader.Faults(Written.As("webanno", Bind(GoldFolder.SourceOf(path)))), Is.Empty);

    [Test]
    public void An_annotation_holds_nothing_that_is_for_colleagues() =>
        Assert.That(Written.As("webanno", Bind("[It held]{claim by=\"a clerk\" note=secret allow=NM2001 because=secret}. [secret]{note}")), Does.Not.Contain("secret"));

    private static void AnnotationsStandAtTheirWords(ArticleModel article)
    {
        var runes = article.Text.Value.EnumerateRunes().ToArray();
        var items = Parsed("webanno", article).GetProperty("items").EnumerateArray().Skip(1).ToList();
        var wrong = items.Select(item => item.GetProperty("target").GetProperty("selector")).Where(selectors =>
        {
            var position = selectors[selectors.GetArrayLength() - 1];
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            if (selectors.GetArrayLength() == 1)
                return start != end;
            var quote = selectors[0];
            return Text(runes[start..end]) != quote.GetProperty("exact").GetString()
                || !Text(runes[..start]).EndsWith(quote.GetProperty("prefix").GetString()!, StringComparison.Ordinal)
                || !Text(runes[end..]).StartsWith(quote.GetProperty("suffix").GetString()!, StringComparison.Ordinal);
        });

        Assert.That((wrong, items.Count), Is.EqualTo((Array.Empty<JsonElement>(), article.Spans.Count(span => span is { IsBroken: false, Kind: not null and not { Role: SpanRole.Note } }))));
    }

    private static string Text(Rune[] runes) => string.Concat(runes.Select(rune => rune.ToString()));

    private static string? Review(string attributes)
    {
        var claim = Parsed("jsonld", Bind($"---\n@review r \"False\" {{{attributes}}}\n---\n[It held]{{claim by=\"a clerk\" review=@r}}.")).GetProperty("hasPart")[0];
        return claim.TryGetProperty("review", out var review) ? review.GetProperty("@type").GetString() : null;
    }

    private static JsonElement Parsed(string format, ArticleModel article) => JsonDocument.Parse(Written.As(format, article)).RootElement;

    private static ArticleModel Bind(string source) => ArticleModel.Bind(SyntaxTree.Parse(source));
}
