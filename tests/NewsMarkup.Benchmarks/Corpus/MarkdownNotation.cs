namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>
/// The same article in Markdown with generic attributes: a link <c>[words](#id){.kind #name key=value}</c> for each tag.
/// Links do not nest, so an outer tag covers only its words after the last inner one.
/// </summary>
internal sealed class MarkdownNotation : Notation
{
    private readonly Stack<int> _open = [];
    private int _endOfLastLink;

    public override void BeginHeader()
    {
    }

    public override void Field(string key, string value) => Text.Append(key).Append(": ").Append(value).Append('\n');

    public override void Declaration(string kind, string id, string name, string attributes) =>
        Text.Append('[').Append(name).Append("](#").Append(id).Append("){.").Append(kind).Append(" #").Append(id).Append(' ').Append(attributes).Append("}\n");

    public override void EndHeader() => EndParagraph();

    public override void Comment(string words) => Text.Append("<!-- ").Append(words).Append(" -->\n");

    public override void Open() => _open.Push(Text.Length);

    public override void Close(Tag tag)
    {
        var kind = tag.Kind ?? "mention";
        string?[] items = ["." + kind, tag.Name is null ? null : "#" + tag.Name, tag.Attributes];
        Text.Insert(Math.Max(_open.Pop(), _endOfLastLink), "[");
        Text.Append("](#").Append(tag.Entity ?? tag.Name ?? kind).Append("){")
            .AppendJoin(' ', items.Where(item => !string.IsNullOrEmpty(item))).Append('}');
        _endOfLastLink = Text.Length;
    }
}
