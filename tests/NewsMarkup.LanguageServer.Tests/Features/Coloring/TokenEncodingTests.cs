using System.Collections.Immutable;
using CsCheck;
using NewsMarkup.LanguageServer.Features.Coloring;
using NewsMarkup.LanguageServer.Tests.Editing;

namespace NewsMarkup.LanguageServer.Tests.Features.Coloring;

public sealed class TokenEncodingTests
{
    private static ImmutableArray<int> Encode(string text)
    {
        var document = Editor.Open(text).Document;
        return TokenEncoding.Of(SemanticTokens.Of(document), document.Text.Lines);
    }

    [Test]
    public void A_place_is_counted_from_the_token_before() => Assert.That(
        Encode("A [b]{fact}\n%% c\n"),
        Is.EqualTo(new[] { 0, 2, 1, 0, 0, 0, 1, 1, 17, 0, 0, 1, 2, 0, 0, 0, 2, 4, 1, 0, 0, 4, 1, 0, 0, 1, 0, 4, 8, 0 }));

    [Test]
    public void A_file_without_tags_has_no_tokens() => Assert.That(Encode("Plain words."), Is.Empty);

    [Test]
    public void An_edit_makes_the_numbers_before_into_those_after() => Check.Sample(
        Gen.Select(Gen.Int[0, 2].Array[0, 8], Gen.Int[0, 2].Array[0, 8]),
        (before, after) =>
        {
            var edit = TokenEdit.Between([.. before], [.. after]);
            var made = edit is null ? before : [.. before[..edit.Start], .. edit.Inserted, .. before[(edit.Start + edit.DeleteCount)..]];
            Assert.That(made, Is.EqualTo(after));
        });

    [Test]
    public void Equal_tokens_need_no_edit() => Assert.That(TokenEdit.Between([1, 2], [1, 2]), Is.Null);

    [Test]
    public void An_edit_leaves_out_what_is_the_same_at_both_ends()
    {
        var edit = TokenEdit.Between([1, 2, 3, 4], [1, 9, 4])!;

        Assert.That((edit.Start, edit.DeleteCount, edit.Inserted.Single()), Is.EqualTo((1, 2, 9)));
    }

    [Test]
    public void The_legend_names_every_type_once() => Assert.That(
        TokenLegend.Types.Select(type => type.Name).Distinct().Count(), Is.EqualTo(Enum.GetValues<TokenType>().Length));

    [Test]
    public void The_legend_names_every_modifier() => Assert.That(TokenLegend.Modifiers, Has.Length.EqualTo(Enum.GetValues<TokenModifiers>().Length - 1));
}
