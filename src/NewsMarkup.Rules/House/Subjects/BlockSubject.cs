using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>A paragraph, or the heading that is the headline.</summary>
/// <param name="article">The article.</param>
/// <param name="block">The paragraph.</param>
/// <param name="kind">The kind under which a rule looks at it.</param>
internal sealed class BlockSubject(HouseArticle article, Block block, string kind) : Subject
{
    public override string Kind { get; } = kind;

    public override HouseArticle Article => article;

    public override Prose Prose => article.Body;

    public override ImmutableArray<TextSpan> Ranges { get; } = [block.Text];

    public override Block? Block { get; } = block;

    public override bool IsInHeadline => Block == article.HeadlineBlock;

    public override TextSpan Place(string? key) => article.Body.ToSource(Ranges[0]);

    protected override ImmutableArray<string> Find(string key) => key == "text" ? [Text.Trim()] : [];
}
