using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Bursar.Ledger;

/// <summary>
/// The id of any object, the same in both dialects: 12 bytes, as 24 hex digits (lower case for Prolific, upper case for MTurk).
/// What lies in a book has time (4) · book number (4) · serial in the book (4), so that the id says where it is; what
/// belongs to no book (a user, a participant, a credential) has time (4) · random (8).
/// </summary>
/// <param name="High">The first four bytes: seconds since 1970.</param>
/// <param name="Low">The last eight bytes.</param>
public readonly record struct ObjectId(uint High, ulong Low)
{
    /// <summary>Bytes in an id.</summary>
    public const int Size = 12;

    /// <summary>Hex digits in an id.</summary>
    public const int Digits = Size * 2;

    /// <summary>
    /// The number of the book that the object lies in; meaningless, and of either sign, for an object of no book.
    /// </summary>
    public int Book => unchecked((int)(Low >> 32));

    /// <summary>Whether this is the empty id, which names nothing.</summary>
    public bool IsEmpty => High == 0 && Low == 0;

    /// <summary>The id of an object in a book.</summary>
    /// <param name="time">When it came to be.</param>
    /// <param name="book">The book's number, 1 or more.</param>
    /// <param name="serial">Its number in the book; 0 is the book itself.</param>
    public static ObjectId InBook(DateTimeOffset time, int book, uint serial)
        => new(Seconds(time), ((ulong)(uint)book << 32) | serial);

    /// <summary>A new id for an object of no book.</summary>
    public static ObjectId Random(DateTimeOffset time)
    {
        Span<byte> random = stackalloc byte[8];
        RandomNumberGenerator.Fill(random);
        return new(Seconds(time), BinaryPrimitives.ReadUInt64BigEndian(random));
    }

    /// <summary>A new id for a book, under a random number from 1 to 2³¹−1.</summary>
    public static ObjectId NewBook(DateTimeOffset time) => InBook(time, RandomNumberGenerator.GetInt32(1, int.MaxValue), 0);

    /// <summary>The id of something in a book that is what its text says: the same text, the same id.</summary>
    /// <param name="book">The book's number, 1 or more.</param>
    /// <param name="text">All that it is.</param>
    public static ObjectId OfText(int book, string text)
    {
        var digest = Digest.Of(text).A;
        return new((uint)(digest >> 32), ((ulong)(uint)book << 32) | (digest & uint.MaxValue));
    }

    /// <summary>Reads 24 hex digits of either case.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ObjectId id)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var read = text.Length == Digits
            && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
        id = read ? Read(bytes) : default;
        return read;
    }

    /// <summary>Reads the 12 bytes that <see cref="Write"/> made.</summary>
    public static ObjectId Read(ReadOnlySpan<byte> bytes)
        => new(BinaryPrimitives.ReadUInt32BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[4..]));

    /// <summary>Writes the 12 bytes, in the order in which the digits are shown.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[4..], Low);
    }

    /// <summary>24 lower-case hex digits, as Prolific shows an id.</summary>
    public override string ToString() => $"{High:x8}{Low:x16}";

    /// <summary>24 upper-case hex digits, as MTurk shows an id (its pattern is <c>^[A-Z0-9]+$</c>).</summary>
    public string ToUpperString() => $"{High:X8}{Low:X16}";

    private static uint Seconds(DateTimeOffset time) => (uint)time.ToUnixTimeSeconds();
}
