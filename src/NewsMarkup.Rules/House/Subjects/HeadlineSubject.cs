using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>The headline of the header.</summary>
/// <param name="article">The article.</param>
/// <param name="headline">Its text.</param>
internal sealed class HeadlineSubject(HouseArticle article, Prose headline) : Subject
{
    public override string Kind => HouseKinds.Headline;

    public override HouseArticle Article { get; } = article;

    public override Prose Prose { get; } = headline;

    public override ImmutableArray<TextSpan> Ranges { get; } = [new TextSpan(0, headline.Text.Length)];

    public override bool IsInHeadline => true;

    public override TextSpan Place(string? key) => Prose.ToSource(Ranges[0]);

    protected override ImmutableArray<string> Find(string key) => key == "text" ? [Prose.Text] : [];
}
