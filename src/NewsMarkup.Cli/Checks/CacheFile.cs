using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace NewsMarkup.Cli.Checks;

/// <summary>
/// The marks of clean articles as bytes: a word and a version; the lists of registers, each once; 44 bytes for each article; a hash of it all.
/// </summary>
internal static class CacheFile
{
    private const int Version = 2;
    private const int HashSize = 16;
    private static readonly byte[] Word = "newsmarkup cache\n"u8.ToArray();

    /// <summary>Reads marks, by the hash of the article's name.</summary>
    /// <returns>The marks; null where the bytes are not whole, or of another version.</returns>
    public static Dictionary<UInt128, CleanMark>? Read(ReadOnlyMemory<byte> bytes)
    {
        var length = bytes.Length - HashSize;
        if (length < Word.Length || !bytes.Span.StartsWith(Word) || Digest.Of(bytes.Span[..length]) != BinaryPrimitives.ReadUInt128LittleEndian(bytes.Span[length..]))
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes[Word.Length..length].ToArray(), writable: false), Encoding.UTF8);
        if (reader.ReadInt32() != Version)
            return null;
        var registers = new ImmutableArray<string>[reader.ReadInt32()];
        for (var list = 0; list < registers.Length; list++)
            registers[list] = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        var count = reader.ReadInt32();
        var marks = new Dictionary<UInt128, CleanMark>(count);
        for (var mark = 0; mark < count; mark++)
            marks[ReadHash(reader)] = new CleanMark(ReadHash(reader), registers[reader.ReadInt32()], reader.ReadInt32(), reader.ReadInt32());
        return marks;
    }

    /// <summary>Writes marks.</summary>
    public static byte[] Write(IReadOnlyDictionary<UInt128, CleanMark> marks)
    {
        var lists = marks.Values.Select(mark => mark.Registers).DistinctBy(Joined).ToList();
        var numbers = lists.Select((list, number) => (List: Joined(list), number)).ToDictionary(list => list.List, list => list.number, StringComparer.Ordinal);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Word);
        writer.Write(Version);
        writer.Write(lists.Count);
        foreach (var list in lists)
        {
            writer.Write(list.Length);
            foreach (var register in list)
                writer.Write(register);
        }

        writer.Write(marks.Count);
        foreach (var (name, mark) in marks)
        {
            WriteHash(writer, name);
            WriteHash(writer, mark.Key);
            writer.Write(numbers[Joined(mark.Registers)]);
            writer.Write(mark.Known);
            writer.Write(mark.Day);
        }

        writer.Flush();
        Span<byte> hash = stackalloc byte[HashSize];
        BinaryPrimitives.WriteUInt128LittleEndian(hash, Digest.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        writer.Write(hash);
        writer.Flush();
        return bytes.ToArray();
    }

    private static string Joined(ImmutableArray<string> registers) => string.Join('\n', registers);

    private static UInt128 ReadHash(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    private static void WriteHash(BinaryWriter writer, UInt128 hash)
    {
        writer.Write((ulong)(hash >> 64));
        writer.Write((ulong)hash);
    }
}
