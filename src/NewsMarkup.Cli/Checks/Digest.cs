using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsMarkup.Cli.Checks;

/// <summary>Puts the hash of several things together. Each is added with its length, so that no two lists of things are alike.</summary>
internal sealed class Digest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of one thing.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes) => Short(SHA256.HashData(bytes));

    /// <summary>The hash of a text.</summary>
    public static UInt128 Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    public Digest Add(string text) => Add(MemoryMarshal.AsBytes(text.AsSpan()));

    public Digest Add(UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, number);
        return Add(bytes);
    }

    public UInt128 ToHash() => Short(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private Digest Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        _hash.AppendData(length);
        _hash.AppendData(bytes);
        return this;
    }

    private static UInt128 Short(ReadOnlySpan<byte> hash) => BinaryPrimitives.ReadUInt128LittleEndian(hash);
}
