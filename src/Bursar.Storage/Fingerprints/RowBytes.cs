using System.Buffers.Binary;
using System.Text;

namespace Bursar.Storage;

/// <summary>The bytes of a row that its hash is computed from. The buffer is used again for the next row.</summary>
internal sealed class RowBytes
{
    private byte[] _bytes = new byte[1_024];
    private int _length;

    /// <summary>What was put since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Puts a number that says what follows, such as a column.</summary>
    public void PutTag(uint tag) => BinaryPrimitives.WriteUInt32LittleEndian(Take(sizeof(uint)), tag);

    public void Put(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(sizeof(long)), value);

    public void Put(UInt128 value) => BinaryPrimitives.WriteUInt128LittleEndian(Take(16), value);

    /// <summary>Puts a text with its length in front.</summary>
    public void Put(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        PutTag((uint)length);
        Encoding.UTF8.GetBytes(text, Take(length));
    }

    /// <summary>Puts bytes with their length in front.</summary>
    public void Put(ReadOnlySpan<byte> bytes)
    {
        PutTag((uint)bytes.Length);
        bytes.CopyTo(Take(bytes.Length));
    }

    /// <summary>The next bytes to write.</summary>
    public Span<byte> Take(int count)
    {
        if (_bytes.Length - _length < count) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + count));
        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
