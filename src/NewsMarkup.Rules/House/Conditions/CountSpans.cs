namespace NewsMarkup.Rules.House;

/// <summary>Counts the tagged spans of a kind within the subject's words; of a group's own kind, its spans.</summary>
internal sealed class CountSpans(Bound bound, int number, string kind) : CountCondition(bound, number)
{
    protected override int Count(Subject subject)
    {
        if (subject is GroupSubject group && group.Kind == kind)
            return group.Members.Length;
        var own = subject.Kind == kind ? subject.Spans.ToHashSet() : [];
        return subject.Ranges.Sum(range => subject.Article.Spans(kind, range).Count(span => !own.Contains(span)));
    }
}
