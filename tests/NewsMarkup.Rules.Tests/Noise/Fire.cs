namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>One finding of a rule in an article of the corpus, by its place: the corpus' words are not ours to repeat.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Article">The article's name in the corpus.</param>
/// <param name="Place">Start and length in the text without tags, <c>4842+117</c>, in UTF-16 code units; in the header the line, <c>header:12</c>.</param>
internal sealed record Fire(string Rule, string Article, string Place)
{
    public override string ToString() => $"{Rule} {Article} {Place}";
}
