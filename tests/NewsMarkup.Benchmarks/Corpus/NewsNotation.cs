namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>An article in NewsMarkup.</summary>
internal sealed class NewsNotation : Notation
{
    public override void BeginHeader() => Text.Append("---\n");

    public override void Field(string key, string value) => Text.Append(key).Append(": ").Append(value).Append('\n');

    public override void Declaration(string kind, string id, string name, string attributes) =>
        Text.Append('@').Append(kind).Append(' ').Append(id).Append(" \"").Append(name).Append("\" {").Append(attributes).Append("}\n");

    public override void EndHeader() => Text.Append("---\n");

    public override void Comment(string words) => Text.Append("%% ").Append(words).Append('\n');

    public override void Open() => Text.Append('[');

    public override void Close(Tag tag)
    {
        string?[] items = [tag.Kind, tag.Entity is null ? null : "@" + tag.Entity, tag.Name is null ? null : "#" + tag.Name, tag.Attributes];
        Text.Append("]{").AppendJoin(' ', items.Where(item => !string.IsNullOrEmpty(item))).Append('}');
    }
}
