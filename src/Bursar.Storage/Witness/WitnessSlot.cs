using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Bursar.Storage;

/// <summary>
/// One slot of a witness file: what one commit changed. A checksum shows whether it was written whole.
/// <code>  "Bwit" (4) · number of the commit (8) · number of marks (4) · marks (60 each) · unused · half of SHA-256 (16)</code>
/// </summary>
/// <param name="Number">Counts the recorded commits; 1 for the first.</param>
/// <param name="Marks">At most <see cref="MaxMarks"/>.</param>
internal sealed record WitnessSlot(long Number, IReadOnlyList<Mark> Marks)
{
    /// <summary>The size of a slot, in bytes: a power of two, so that no slot crosses a sector's border.</summary>
    public const int Size = 256;

    /// <summary>How many marks a slot holds.</summary>
    public const int MaxMarks = 3;

    private const int HeadSize = 16;
    private const int SumSize = 16;
    private const uint Magic = 0x42776974;

    /// <summary>Reads a slot; null if it is empty or was not written whole.</summary>
    public static WitnessSlot? Read(ReadOnlySpan<byte> bytes)
    {
        if (BinaryPrimitives.ReadUInt32BigEndian(bytes) != Magic) return null;
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..^SumSize], sum);
        if (!sum[..SumSize].SequenceEqual(bytes[^SumSize..])) return null;

        var marks = new Mark[Math.Clamp(BinaryPrimitives.ReadInt32BigEndian(bytes[12..]), 0, MaxMarks)];
        for (var i = 0; i < marks.Length; i++) marks[i] = Mark.Read(bytes[(HeadSize + i * Mark.Size)..]);
        return new(BinaryPrimitives.ReadInt64BigEndian(bytes[4..]), marks);
    }

    /// <summary>Writes the slot into <see cref="Size"/> bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        bytes.Clear();
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Magic);
        BinaryPrimitives.WriteInt64BigEndian(bytes[4..], Number);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], Marks.Count);
        for (var i = 0; i < Marks.Count; i++) Marks[i].Write(bytes[(HeadSize + i * Mark.Size)..]);
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..^SumSize], sum);
        sum[..SumSize].CopyTo(bytes[^SumSize..]);
    }
}
