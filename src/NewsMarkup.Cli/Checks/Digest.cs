using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NewsMarkup.Cli.Checks;

/// <summary>
/// Puts the hash of several things together. Each is added with its length, so that no two lists of things are alike. XXH128 tells texts apart
/// that nobody made to be alike, which is what a memory of one's own checks needs; it is no seal.
/// </summary>
internal sealed class Digest
{
    private readonly XxHash128 _hash = new();

    /// <summary>The hash of one thing.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    /// <summary>The hash of a text.</summary>
    public static UInt128 Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    public Digest Add(string text) => Add(MemoryMarshal.AsBytes(text.AsSpan()));

    public Digest Add(UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, number);
        return Add(bytes);
    }

    public UInt128 ToHash() => _hash.GetCurrentHashAsUInt128();

    private Digest Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        _hash.Append(length);
        _hash.Append(bytes);
        return this;
    }
}
