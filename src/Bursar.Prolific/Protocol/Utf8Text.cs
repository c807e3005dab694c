using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace Bursar.Prolific;

/// <summary>Text put together in a buffer that is known to be large enough. For the answers that are read most.</summary>
internal ref struct Utf8Text(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private int _length;

    /// <summary>What was put so far.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

    /// <summary>Puts text that is UTF-8 already.</summary>
    public void Put(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    /// <summary>Puts text.</summary>
    public void Put(string text) => _length += Encoding.UTF8.GetBytes(text, _buffer[_length..]);

    /// <summary>Puts a whole number in plain digits.</summary>
    public void Put(long number)
    {
        var fits = Utf8Formatter.TryFormat(number, _buffer[_length..], out var written);
        Debug.Assert(fits, "The buffer holds the longest number.");
        _length += written;
    }
}
