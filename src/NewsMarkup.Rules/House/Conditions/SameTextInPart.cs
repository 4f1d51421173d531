using NewsMarkup.Text;

namespace NewsMarkup.Rules.House;

/// <summary>The subject's words stand, somewhere else than in itself, in the headline or in the body, tagged or not.</summary>
internal sealed class SameTextInPart(string kind, bool inHeadline) : Condition
{
    public override bool Holds(Subject subject)
    {
        var elsewhere = subject.Article.Shared(this, () => Find(subject.Article));
        return Trimmed(subject) is not { } text || (elsewhere.TryGetValue(text, out var hits) && hits.Any(hit => !IsOwn(subject, hit)));
    }

    public override string Value(Subject subject) => subject.Text;

    /// <summary>Finds the words of all subjects of the kind in one pass over the part.</summary>
    private Dictionary<string, List<(Prose Prose, TextSpan Span)>> Find(HouseArticle article)
    {
        var book = new PhraseBook();
        var texts = article.Of(kind).Select(Trimmed).OfType<string>().Distinct(WordComparer.Instance)
            .Select(text => (text, book.Add([text]))).ToList();
        var found = texts.ToDictionary(text => text.text, _ => new List<(Prose, TextSpan)>(), WordComparer.Instance);
        foreach (var part in (inHeadline ? article.HeadlineParts() : article.BodyParts()))
        {
            var prose = new Prose(part.Prose.Text, book, range => range);
            foreach (var (text, list) in texts)
                found[text].AddRange(prose.Find(list, part.Range).Select(hit => (part.Prose, hit)));
        }

        return found;
    }

    private static bool IsOwn(Subject subject, (Prose Prose, TextSpan Span) hit) =>
        hit.Prose == subject.Prose && subject.Ranges.Any(range => range.Contains(hit.Span));

    /// <summary>From the first word to the last; null when there is none.</summary>
    private static string? Trimmed(Subject subject)
    {
        var text = subject.Text;
        var words = Words.In(text).ToList();
        return words.Count == 0 ? null : text[words[0].Start..words[^1].End];
    }
}
