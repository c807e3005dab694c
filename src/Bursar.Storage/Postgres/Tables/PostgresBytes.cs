using System.Buffers.Binary;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Ids, row ids and digests as bytes, most significant first.</summary>
internal static class PostgresBytes
{
    public static byte[] Of(ObjectId id)
    {
        var bytes = new byte[ObjectId.Size];
        id.Write(bytes);
        return bytes;
    }

    public static byte[] Of(UInt128 number, int size = 16)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, number);
        return bytes[^size..].ToArray();
    }

    public static byte[] Of(Digest digest)
    {
        var bytes = new byte[Digest.Size];
        digest.Write(bytes);
        return bytes;
    }
}
