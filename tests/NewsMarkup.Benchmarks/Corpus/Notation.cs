using System.Text;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>Writes an article down. The same calls on two notations give the same article twice.</summary>
internal abstract class Notation
{
    /// <summary>Number of UTF-16 code units written.</summary>
    public int Length => Text.Length;

    /// <summary>Number of lines that the paragraphs take, with the blank ones after them.</summary>
    public int Lines { get; private set; }

    protected StringBuilder Text { get; } = new();

    public abstract void BeginHeader();

    public abstract void Field(string key, string value);

    public abstract void Declaration(string kind, string id, string name, string attributes);

    public abstract void EndHeader();

    public abstract void Comment(string words);

    /// <summary>Begins tagged words; they may hold tagged words, but must end with others.</summary>
    public abstract void Open();

    /// <summary>Ends the tagged words that were begun last.</summary>
    public abstract void Close(Tag tag);

    public void Words(string words) => Text.Append(words);

    public void Escaped(char sign) => Text.Append('\\').Append(sign);

    public void EndParagraph()
    {
        Text.Append("\n\n");
        Lines += 2;
    }

    public override string ToString() => Text.ToString();
}
