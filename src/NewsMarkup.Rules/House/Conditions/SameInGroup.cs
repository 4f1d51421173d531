namespace NewsMarkup.Rules.House;

/// <summary>All spans of a group have the same values of an attribute, or the same text.</summary>
internal sealed class SameInGroup(string key) : Condition
{
    public override string Key => key;

    public override bool Holds(Subject subject) => subject is not GroupSubject group
        || group.Members.All(member => new HashSet<string>(member.Values(key), WordComparer.Instance).SetEquals(group.Members[0].Values(key)));

    public override string Value(Subject subject) => string.Join(", ", subject.Values(key));
}
