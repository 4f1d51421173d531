using System.Globalization;

namespace NewsMarkup.Benchmarks.Corpus;

/// <summary>
/// Writes paragraphs as dense with tags as a fully tagged article: a tag about every 77 characters, 31 % of them with a name.
/// What comes next is drawn from the counts of words and tags alone, so that every notation gets the same article.
/// </summary>
internal sealed class ArticleWriter(Notation notation)
{
    private const int WordsBetweenTags = 55;
    private const int NamedPercent = 31;
    private const int ParagraphsBetweenComments = 9;
    private const int SentencesBetweenEscapes = 17;
    private const int SentencesBetweenBrackets = 11;

    private readonly Random _random = new(2026);
    private int _words;
    private int _tags;
    private int _named;
    private int _sentences;
    private int _paragraphs;
    private string? _lastClaim;

    /// <summary>How many tags were written.</summary>
    public int Tags => _tags;

    public void WriteHeader()
    {
        notation.BeginHeader();
        foreach (var (key, value) in Newsroom.Fields)
            notation.Field(key, value);
        foreach (var (kind, id, name, attributes) in Newsroom.Declarations)
            notation.Declaration(kind, id, name, attributes);
        notation.EndHeader();
    }

    public void WriteParagraph()
    {
        if (_paragraphs++ % ParagraphsBetweenComments == ParagraphsBetweenComments - 1)
            notation.Comment("internal: legal read this on Friday");
        WriteSentence();
        for (var end = _words + _random.Next(40, 120); _words < end;)
        {
            Words(" ");
            WriteSentence();
        }

        notation.EndParagraph();
    }

    private void WriteSentence()
    {
        _sentences++;
        if (_tags * WordsBetweenTags > _words)
            WritePlain();
        else
            WriteTagged();
    }

    private void WritePlain()
    {
        var opening = Any(Newsroom.Openings);
        var subject = Any(Newsroom.Subjects);
        Words(opening);
        Words(opening.Length > 0 ? subject : Capital(subject));
        if (_sentences % SentencesBetweenBrackets == 0)
            Words(" [sic]");
        Words(" ");
        Words(Any(Newsroom.Verbs));
        if (_sentences % SentencesBetweenEscapes == 0)
        {
            Words(" under file ");
            notation.Escaped('{');
            Words("7");
            notation.Escaped('}');
        }

        Words(Any(Newsroom.Endings));
        Words(".");
    }

    private void WriteTagged()
    {
        switch (_random.Next(5))
        {
            case 0:
                WriteDenial();
                break;
            case 1:
                WriteQuote();
                break;
            case 2:
                WriteFact();
                break;
            default:
                WriteClaim();
                break;
        }
    }

    private void WriteClaim()
    {
        var (source, words) = Any(Newsroom.Mentions);
        var by = _random.Next(4) == 0 ? $"by=@{source} to=@inspectorate,@ministry via=\"a clerk\" status=unverified" : $"by=@{source}";
        notation.Open();
        WriteMention(Any(Newsroom.Mentions), atStart: true);
        Words(Any(Newsroom.Statements));
        var name = NameIfDue("c");
        _lastClaim = name ?? _lastClaim;
        Close(new Tag("claim", Name: name, Attributes: by));
        Words(", ");
        WriteMention((source, words), atStart: false);
        Words(" ");
        WriteCue();
        Words(".");
    }

    private void WriteQuote()
    {
        var (source, words) = Any(Newsroom.Mentions);
        var name = NameIfDue("q");
        notation.Open();
        Words(Any(Newsroom.Quotes));
        Close(new Tag("quote", Name: name, Attributes: $"by=@{source}"));
        Words(" ");
        WriteMention((source, words), atStart: false);
        Words(" ");
        WriteCue();
        Words(".");
        if (name is null)
            return;
        Words(" ");
        notation.Open();
        Words(Any(Newsroom.Remarks));
        Close(new Tag("quote", Attributes: $"continues=#{name}"));
    }

    private void WriteDenial()
    {
        var (source, words) = Any(Newsroom.Mentions);
        WriteMention((source, words), atStart: true);
        Words(" ");
        notation.Open();
        Words("denies");
        Close(new Tag("cue"));
        Words(" ");
        notation.Open();
        Words("that it ");
        Words(Any(Newsroom.Verbs));
        Close(new Tag("claim", Name: NameIfDue("d"), Attributes: _lastClaim is null ? $"by=@{source}" : $"by=@{source} denies=#{_lastClaim}"));
        Words(".");
    }

    private void WriteFact()
    {
        notation.Open();
        Words(Capital(Any(Newsroom.Subjects)));
        Words(" held ");
        var value = _random.Next(2, 90).ToString(CultureInfo.InvariantCulture);
        notation.Open();
        Words(value);
        Words(" million");
        Close(new Tag("number", Attributes: $"value={value}000000 unit=m3"));
        Words(" on ");
        notation.Open();
        Words("Friday");
        Close(new Tag("date", Attributes: "when=2026-03-13"));
        Words(", the log shows");
        Close(new Tag("fact", Name: NameIfDue("f")));
        Words(".");
    }

    private void WriteMention((string Id, string Words) mention, bool atStart)
    {
        notation.Open();
        Words(atStart ? Capital(mention.Words) : mention.Words);
        Close(new Tag(Entity: mention.Id));
    }

    private void WriteCue()
    {
        notation.Open();
        Words(Any(Newsroom.Cues));
        Close(new Tag("cue", Name: NameIfDue("u")));
    }

    private void Words(string words)
    {
        notation.Words(words);
        _words += words.Length;
    }

    private void Close(Tag tag)
    {
        notation.Close(tag);
        _tags++;
    }

    private string? NameIfDue(string prefix) =>
        _named * 100 < _tags * NamedPercent ? prefix + (++_named).ToString(CultureInfo.InvariantCulture) : null;

    private T Any<T>(T[] choice) => choice[_random.Next(choice.Length)];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
