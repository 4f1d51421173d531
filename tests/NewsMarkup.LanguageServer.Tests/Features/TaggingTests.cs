using NewsMarkup.LanguageServer.Features;
using NewsMarkup.LanguageServer.Tests.Editing;
using NewsMarkup.LanguageServer.Tests.Features.Actions;

namespace NewsMarkup.LanguageServer.Tests.Features;

internal sealed class TaggingTests
{
    private const string NothingSelected = "Select the words to tag, or put the cursor into a quotation or a name.";

    private const string Header =
        """
        ---
        headline: Dam
        @person reyes "Elena Reyes" {role="water minister"}
        @person obi "Ada Obi"
        @org ministry "Ministry of Water"
        @place averil "Averil"
        ---

        """;

    [TestCase("“It lea|ks,” she said.", "quote", "reyes", "[“It leaks,”]{quote by=@reyes} she said.")]
    [TestCase("“It lea|ks,” she said.", "quote", "", "[“It leaks,”]{quote|} she said.")]
    [TestCase("“It leaks,”| she said.", "quote", "reyes", "[“It leaks,”]{quote by=@reyes} she said.")]
    [TestCase("|“It leaks,” she said.", "quote", "reyes", "[“It leaks,”]{quote by=@reyes} she said.")]
    [TestCase("“It leaks.”|“It holds.”", "quote", "reyes", "[“It leaks.”]{quote by=@reyes}“It holds.”")]
    [TestCase("She said |it leaks|.", "claim", "reyes obi", "She said [it leaks]{claim by=@reyes,@obi}.")]
    [TestCase("The |dam| leaks.", "mention", "averil", "The [dam]{@averil} leaks.")]
    [TestCase("The |two| left.", "mention", "reyes obi", "The [two]{@reyes @obi} left.")]
    [TestCase("The |two| left.", "mention", "", "The [two]{@|} left.")]
    [TestCase("|It leaks.|", "fact", "", "[It leaks.]{fact}")]
    [TestCase("She wh|ispered so.", "cue", "", "She [whispered]{cue} so.")]
    [TestCase("A “lea|k”.", "scare", "", "A [“leak”]{scare}.")]
    public void Words_are_tagged_as_told(string body, string kind, string ids, string expected)
    {
        var editor = Editor.Open(Header + body);

        var plan = Tagging.Wrap(editor.Document, editor.Selection, kind, [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.That(editor.Document.Text.ToString().With(plan, Editor.Path)[Header.Length..], Is.EqualTo(expected));
    }

    [Test]
    public void Where_nothing_is_selected_the_command_says_what_to_do()
    {
        var editor = Editor.Open(Header + "It leaks. |");

        Assert.That(Tagging.Wrap(editor.Document, editor.Selection, "quote").Refusal, Is.EqualTo(NothingSelected));
    }

    [Test]
    public void Words_that_cannot_be_tagged_say_why()
    {
        var editor = Editor.Open(Header + "|It leaks.\n\nIt holds.|");

        Assert.That(Tagging.Wrap(editor.Document, editor.Selection, "claim").Refusal, Is.EqualTo("A tag ends with its paragraph: select words of one."));
    }

    [Test]
    public void A_name_is_declared_as_any_kind_and_tagged()
    {
        var editor = Editor.Open(Header + "So says |Depth for Trade|.");

        Assert.That(
            editor.Document.Text.ToString().With(Tagging.Declare(editor.Document, editor.Selection, "work"), Editor.Path),
            Is.EqualTo(Header[..^"---\n".Length] + "@work depth-for-trade \"Depth for Trade\"\n---\nSo says [Depth for Trade]{@depth-for-trade}."));
    }

    [Test]
    public void Nothing_is_declared_of_nothing()
    {
        var editor = Editor.Open(Header + "It leaks. |");

        Assert.That(Tagging.Declare(editor.Document, editor.Selection, "person").Refusal, Is.EqualTo(NothingSelected));
    }

    [Test]
    public void Blanks_name_nobody()
    {
        var editor = Editor.Open(Header + "It leaks.|  |It holds.");

        Assert.That(Tagging.Names(editor.Document, editor.Selection), Is.Null);
    }

    [Test]
    public void Speakers_are_the_likely_one_then_those_mentioned_nearby_then_the_others()
    {
        var editor = Editor.Open(Header + "[Ada Obi]{@obi} went to [Averil]{@averil}. “It lea|ks,” said [Elena Reyes]{@reyes}.");

        Assert.That(
            Tagging.Speakers(editor.Document, editor.Selection)
                .Select(speaker => $"{speaker.Name}, {speaker.Description}, {speaker.IsLikely}, {speaker.IsMentioned}"),
            Is.EqualTo(new[]
            {
                "Elena Reyes, water minister, True, True", "Ada Obi, person, False, True", "Ministry of Water, organisation, False, False",
            }));
    }

    [Test]
    public void Whoever_is_mentioned_twice_is_listed_once_and_an_event_is_not()
    {
        var editor = Editor.Open(
            "---\n@source clerk \"a clerk\"\n@event flood \"The flood\"\n---\n[A clerk]{@clerk} saw [the flood]{@flood}. [The clerk]{@clerk} left. |Oh|.");

        Assert.That(Tagging.Speakers(editor.Document, editor.Selection).Select(speaker => speaker.Name), Is.EqualTo(new[] { "a clerk" }));
    }

    [TestCase("|“It leaks badly here.” [“It holds up well.”]{quote} “It may be so now.”", Direction.Forward, "“It may be so now.”")]
    [TestCase("“It leaks badly here.” [“It holds up well.”]{quote} “It may be so now.”|", Direction.Backward, "“It leaks badly here.”")]
    [TestCase("“It leaks badly here.” “It may be so now.” It rained.|", Direction.Backward, "“It may be so now.”")]
    [TestCase("“It leaks badly here.” “It may be so now.” It rained.|", Direction.Forward, "“It leaks badly here.”")]
    [TestCase("|“It leaks badly here.” It rained.", Direction.Backward, "“It leaks badly here.”")]
    [TestCase("|It rained.", Direction.Forward, null)]
    public void The_next_quotation_without_a_tag_is_found(string body, Direction direction, string? expected)
    {
        var editor = Editor.Open(body);

        var found = Tagging.NextUntaggedQuote(editor.Document, editor.Cursor, direction);

        Assert.That(found is { } span ? editor.Document.Text.Slice(span) : null, Is.EqualTo(expected));
    }
}
