using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace Bursar.Prolific;

/// <summary>Builds UTF-8 text in a buffer that is known to be large enough, for the most frequent answers.</summary>
internal ref struct Utf8Text(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private int _length;

    /// <summary>The text so far.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

    /// <summary>Appends UTF-8.</summary>
    public void Put(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    /// <summary>Appends a string.</summary>
    public void Put(string text) => _length += Encoding.UTF8.GetBytes(text, _buffer[_length..]);

    /// <summary>Appends a whole number in digits.</summary>
    public void Put(long number)
    {
        var fits = Utf8Formatter.TryFormat(number, _buffer[_length..], out var written);
        Debug.Assert(fits, "The buffer holds the longest number.");
        _length += written;
    }
}
