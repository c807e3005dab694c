using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bursar.Ledger;

/// <summary>A SHA-256 digest, stored inline: a link in the chain of transfers, or the stored form of a token.</summary>
/// <param name="A">Bytes 0–7.</param>
/// <param name="B">Bytes 8–15.</param>
/// <param name="C">Bytes 16–23.</param>
/// <param name="D">Bytes 24–31.</param>
public readonly record struct Digest(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>The size of a digest, in bytes.</summary>
    public const int Size = 32;

    /// <summary>
    /// The first 16 bytes. They are enough to find a row: finding two strings that share them takes 2⁶⁴ attempts.
    /// </summary>
    public UInt128 Prefix => new(A, B);

    /// <summary>The digest of these bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(data, hash);
        return Read(hash);
    }

    /// <summary>The digest of a string in UTF-8.</summary>
    public static Digest Of(ReadOnlySpan<char> text)
    {
        const int onStack = 512;
        var max = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = max <= onStack ? stackalloc byte[onStack] : new byte[max];
        return Of(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>Reads 32 bytes.</summary>
    public static Digest Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <summary>Parses 64 hex digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var read = text.Length == Size * 2
            && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
        digest = read ? Read(bytes) : default;
        return read;
    }

    /// <summary>Writes 32 bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], D);
    }

    /// <summary>Whether both are equal, in a time that does not depend on where they differ.</summary>
    public bool FixedTimeEquals(Digest other) => ((A ^ other.A) | (B ^ other.B) | (C ^ other.C) | (D ^ other.D)) == 0;

    /// <summary>64 lower-case hex digits.</summary>
    public override string ToString() => $"{A:x16}{B:x16}{C:x16}{D:x16}";
}
