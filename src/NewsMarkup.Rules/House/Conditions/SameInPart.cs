namespace NewsMarkup.Rules.House;

/// <summary>Another span of the same kind, in the headline or in the body, has a value of the same attribute in common.</summary>
internal sealed class SameInPart(string kind, string key, bool inHeadline) : Condition
{
    public override string Key => key;

    public override bool Holds(Subject subject)
    {
        var others = subject.Article.Shared(this, () => subject.Article.Of(kind)
            .Where(other => other.IsInHeadline == inHeadline)
            .SelectMany(other => other.Values(key).Select(value => (value, other)))
            .ToLookup(pair => pair.value, pair => pair.other, WordComparer.Instance));
        return subject.Values(key).Any(value => others[value].Any(other => other != subject));
    }

    public override string? Value(Subject subject) => subject.Values(key) is { IsEmpty: false } found ? string.Join(", ", found) : null;
}
