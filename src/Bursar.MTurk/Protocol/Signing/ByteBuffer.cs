using System.Buffers;
using System.Text;

namespace Bursar.MTurk;

/// <summary>
/// A growing buffer of bytes: in the memory that the caller provides, usually on its stack, and in a pooled array once that is
/// full.
/// </summary>
internal ref struct ByteBuffer
{
    private Span<byte> _space;
    private byte[]? _rented;
    private int _length;

    public ByteBuffer(Span<byte> space) => _space = space;

    public readonly ReadOnlySpan<byte> Written => _space[.._length];

    public void Add(byte value)
    {
        if (_length == _space.Length) Grow(1);
        _space[_length++] = value;
    }

    public void Add(scoped ReadOnlySpan<byte> bytes)
    {
        if (_space.Length - _length < bytes.Length) Grow(bytes.Length);
        bytes.CopyTo(_space[_length..]);
        _length += bytes.Length;
    }

    /// <summary>Appends a string in UTF-8.</summary>
    public void Add(scoped ReadOnlySpan<char> text)
    {
        var max = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_space.Length - _length < max) Grow(max);
        _length += Encoding.UTF8.GetBytes(text, _space[_length..]);
    }

    /// <summary>Appends bytes in lower-case hex.</summary>
    public void AddHex(scoped ReadOnlySpan<byte> bytes)
    {
        if (_space.Length - _length < bytes.Length * 2) Grow(bytes.Length * 2);
        Convert.TryToHexStringLower(bytes, _space[_length..], out var written);
        _length += written;
    }

    /// <summary>Appends a byte as AWS's UriEncode does: unreserved characters as they are, others as %XX.</summary>
    public void AddEncoded(byte value)
    {
        if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
        {
            Add(value);
            return;
        }
        Add([(byte)'%', Digit(value >> 4), Digit(value & 15)]);
    }

    public readonly void Dispose()
    {
        if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented);
    }

    private static byte Digit(int value) => "0123456789ABCDEF"u8[value];

    private void Grow(int more)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Math.Max(_space.Length * 2, _length + more));
        Written.CopyTo(rented);
        Dispose();
        _space = _rented = rented;
    }
}
