namespace NewsMarkup.Syntax;

/// <summary>
/// The sections of a document in order. Immutable; a version after an edit shares all chunks but those around the edit,
/// so an edit costs the same in a long document as in a short one.
/// </summary>
internal sealed class SectionList
{
    private const int ChunkSize = 128;
    private readonly Chunk[] _chunks;
    private readonly int[] _starts;

    private SectionList(Chunk[] chunks)
    {
        _chunks = chunks;
        _starts = new int[chunks.Length];
        for (var i = 0; i < chunks.Length; i++)
        {
            _starts[i] = Length;
            Length += chunks[i].Length;
        }
    }

    /// <summary>The runs of sections in order.</summary>
    public ReadOnlySpan<Chunk> Chunks => _chunks;

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length { get; }

    public static SectionList Of(Section[] sections) => new(Cut(sections));

    /// <summary>The section that holds an offset, or the last one where the offset is the document's end. Not for an empty list.</summary>
    public Position Find(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var chunk = found < 0 ? ~found - 1 : found;
        var start = _starts[chunk];
        var index = 0;
        while (index < _chunks[chunk].Sections.Length - 1 && start + _chunks[chunk].Sections[index].Length <= offset)
            start += _chunks[chunk].Sections[index++].Length;
        return new Position(chunk, index, start);
    }

    public Section this[Position position] => _chunks[position.Chunk].Sections[position.Index];

    /// <summary>The position of the section before, or null at the begin.</summary>
    public Position? Before(Position position)
    {
        if (position.Index > 0)
        {
            var before = position with { Index = position.Index - 1 };
            return before with { Start = position.Start - this[before].Length };
        }

        if (position.Chunk == 0)
            return null;
        var last = new Position(position.Chunk - 1, _chunks[position.Chunk - 1].Sections.Length - 1, 0);
        return last with { Start = position.Start - this[last].Length };
    }

    /// <summary>The position of the section after, or null at the end.</summary>
    public Position? After(Position position)
    {
        var start = position.Start + this[position].Length;
        if (position.Index + 1 < _chunks[position.Chunk].Sections.Length)
            return new Position(position.Chunk, position.Index + 1, start);
        return position.Chunk + 1 < _chunks.Length ? new Position(position.Chunk + 1, 0, start) : null;
    }

    /// <summary>The list in which the sections from <paramref name="first"/> up to <paramref name="last"/> give way to others.</summary>
    /// <param name="first">The first section to go.</param>
    /// <param name="last">The last section to go.</param>
    /// <param name="sections">What stands there afterwards; it may be nothing.</param>
    public SectionList Replace(Position first, Position last, IReadOnlyList<Section> sections)
    {
        var head = _chunks[first.Chunk].Sections.AsSpan(0, first.Index);
        var tail = _chunks[last.Chunk].Sections.AsSpan(last.Index + 1);
        return new SectionList([.. _chunks.AsSpan(0, first.Chunk), .. Cut([.. head, .. sections, .. tail]), .. _chunks.AsSpan(last.Chunk + 1)]);
    }

    /// <summary>Copies the text from an offset on: as much of it as there is room for.</summary>
    public void CopyTo(Span<char> destination, int offset)
    {
        for (Position? at = Find(offset); at is { } position && !destination.IsEmpty; at = After(position))
        {
            var text = this[position].Text[(offset - position.Start)..];
            text = text[..Math.Min(text.Length, destination.Length)];
            text.CopyTo(destination);
            destination = destination[text.Length..];
            offset += text.Length;
        }
    }

    /// <summary>Every section with the offset at which it begins, in order.</summary>
    public IEnumerable<(Section Section, int Start)> All()
    {
        var start = 0;
        foreach (var chunk in _chunks)
        {
            foreach (var section in chunk.Sections)
            {
                yield return (section, start);
                start += section.Length;
            }
        }
    }

    /// <summary>
    /// The sections that hold errors, with the offset at which each begins, in order. Which ones they are each chunk finds out when it is
    /// made, so that an edit pays for the chunks around it alone.
    /// </summary>
    public IEnumerable<(Section Section, int Start)> WithErrors()
    {
        for (var i = 0; i < _chunks.Length; i++)
        {
            foreach (var (section, start) in _chunks[i].WithErrors)
                yield return (section, _starts[i] + start);
        }
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => string.Create(Length, this, static (text, sections) => sections.CopyTo(text, 0));

    /// <summary>Chunks of even size, so that one which an edit makes too long is halved and has room for the next edits.</summary>
    private static Chunk[] Cut(Section[] sections)
    {
        if (sections.Length <= ChunkSize)
            return sections.Length == 0 ? [] : [new Chunk(sections)];
        var size = (sections.Length - 1) / ((sections.Length - 1) / ChunkSize + 1) + 1;
        var chunks = new Chunk[(sections.Length - 1) / size + 1];
        for (var i = 0; i < chunks.Length; i++)
            chunks[i] = new Chunk(sections[(i * size)..Math.Min((i + 1) * size, sections.Length)]);

        return chunks;
    }

    /// <summary>A section's place in one list.</summary>
    /// <param name="Chunk">Number of the chunk.</param>
    /// <param name="Index">Number in the chunk.</param>
    /// <param name="Start">The offset at which the section begins.</param>
    public readonly record struct Position(int Chunk, int Index, int Start);

    /// <summary>A run of sections that versions of a document share.</summary>
    public sealed class Chunk
    {
        public Chunk(Section[] sections)
        {
            Sections = sections;
            var withErrors = new List<(Section, int)>();
            foreach (var section in sections)
            {
                if (section.Errors.Length > 0)
                    withErrors.Add((section, Length));
                Length += section.Length;
            }

            WithErrors = [.. withErrors];
        }

        public Section[] Sections { get; }

        public int Length { get; }

        /// <summary>The sections that hold errors, with the offsets at which they begin, counted from the chunk's begin.</summary>
        public (Section Section, int Start)[] WithErrors { get; }
    }
}
