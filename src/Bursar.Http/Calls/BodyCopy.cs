using System.Buffers;

namespace Bursar.Http;

/// <summary>The first bytes of a body that passes by, at most <see cref="NotedCall.MaxBody"/>.</summary>
internal sealed class BodyCopy
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>The bytes that are kept.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>The number of bytes that passed.</summary>
    public long Total { get; private set; }

    /// <summary>Keeps what there is room for.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        Total += bytes.Length;
        var room = NotedCall.MaxBody - _bytes.WrittenCount;
        if (room > 0) _bytes.Write(bytes[..Math.Min(room, bytes.Length)]);
    }
}
