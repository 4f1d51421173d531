using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Tests;

/// <summary>Something that can be taken from articles, and the rules that must see that it is gone.</summary>
/// <param name="Name">What is taken.</param>
/// <param name="Rules">The ids of the rules.</param>
/// <param name="Sites">Where it can be taken.</param>
internal sealed record Ablation(string Name, ImmutableArray<string> Rules, Func<ArticleModel, IEnumerable<AblationSite>> Sites)
{
    private const int Step = 3;

    private readonly RuleEngine _engine = new(BuiltInRules.All.Where(rule => rule.Descriptors.Any(descriptor => Rules.Contains(descriptor.Id))));

    public override string ToString() => Name;

    /// <summary>Takes it at every third site, and says where the rules then fire and should not, or do not and should; nothing when all is right.</summary>
    /// <param name="path">A name for the article.</param>
    /// <param name="text">The article.</param>
    public IEnumerable<string> Differences(string path, string text)
    {
        var before = Bind(path, text);
        ImmutableArray<AblationSite> taken = [.. Sites(before).Where((_, index) => index % Step == 0)];
        ImmutableArray<TextChange> changes = [.. taken.SelectMany(site => site.Changes).OrderBy(change => change.Span)];
        if (changes.IsEmpty)
            yield break;
        var after = Bind(path, changes.Reverse().Aggregate(text, (edited, change) => edited[..change.Span.Start] + change.NewText + edited[change.Span.End..]));

        ImmutableArray<TextSpan> allowed = [.. PlacesIn(before).Concat(taken.SelectMany(site => site.Expected)).Select(place => After(place, changes))];
        ImmutableArray<TextSpan> found = [.. PlacesIn(after)];
        foreach (var place in found.Where(place => !allowed.Any(expected => Touch(place, expected))))
            yield return $"fires where nothing was taken: {Shown(after, place)}";
        foreach (var expected in allowed.Where(expected => !found.Any(place => Touch(place, expected))))
            yield return $"is silent: {Shown(after, expected)}";
    }

    /// <summary>How often it can be taken from an article.</summary>
    public int Count(string path, string text) => Sites(Bind(path, text)).Where((_, index) => index % Step == 0).Count();

    private static ArticleModel Bind(string path, string text) => ArticleModel.Bind(SyntaxTree.Parse(text, path), vocabulary: null, Registers.Open);

    private IEnumerable<TextSpan> PlacesIn(ArticleModel article) =>
        _engine.Check(article, Findings.Settings).Findings.Where(finding => Rules.Contains(finding.Rule.Id)).Select(finding => finding.Location.Span);

    private static bool Touch(TextSpan left, TextSpan right) => left.Start <= right.End && right.Start <= left.End;

    /// <summary>Where a range stands after the edits.</summary>
    private static TextSpan After(TextSpan place, ImmutableArray<TextChange> changes) =>
        TextSpan.FromBounds(After(place.Start, changes), After(place.End, changes));

    private static int After(int offset, ImmutableArray<TextChange> changes)
    {
        var moved = offset;
        foreach (var change in changes.TakeWhile(change => change.Span.Start < offset))
            moved += change.NewText.Length - Math.Min(change.Span.Length, offset - change.Span.Start);
        return moved;
    }

    private static string Shown(ArticleModel article, TextSpan place)
    {
        var text = article.Tree.Text.ToString();
        var (start, end) = (Math.Max(0, place.Start - 60), Math.Min(text.Length, place.End + 60));
        return $"at {place.Start}: …{text[start..place.Start]}⟦{text[place.Start..Math.Min(text.Length, place.End)]}⟧{text[Math.Min(place.End, end)..end]}…".ReplaceLineEndings("⏎");
    }
}
