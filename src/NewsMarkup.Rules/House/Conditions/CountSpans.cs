namespace NewsMarkup.Rules.House;

/// <summary>Counts the tagged spans of a kind within the subject's words; of a group's own kind, its spans.</summary>
internal sealed class CountSpans(Bound bound, int number, string kind) : CountCondition(bound, number)
{
    protected override int Count(Subject subject)
    {
        if (subject is GroupSubject group && group.Kind == kind)
            return group.Members.Length;
        var article = subject.Article;
        return subject.Ranges.Sum(range => article.Spans(kind, range).Count(span => !subject.Spans.Contains(span)));
    }
}
