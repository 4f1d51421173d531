namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>One finding of a rule in an article of the corpus, by its place: the corpus' words are not ours to repeat.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Article">The article's name in the corpus.</param>
/// <param name="Start">Where it begins in the tagged article, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
internal sealed record Fire(string Rule, string Article, int Start, int Length)
{
    public override string ToString() => $"{Rule} {Article} {Start}+{Length}";
}
