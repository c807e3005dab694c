using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Bursar.Ledger;

/// <summary>
/// The id of any object, the same in both dialects: 12 bytes, written as 24 hex digits (lower case for Prolific, upper case for
/// MTurk). In a book: time (4) · book number (4) · serial in the book (4), so the id says where the object lies. Outside any book
/// (users, participants, credentials): time (4) · random (8).
/// </summary>
/// <param name="High">The first four bytes: seconds since 1970, UTC.</param>
/// <param name="Low">The last eight bytes.</param>
public readonly record struct ObjectId(uint High, ulong Low) : IComparable<ObjectId>
{
    /// <summary>The size of an id, in bytes.</summary>
    public const int Size = 12;

    /// <summary>The length of an id, in hex digits.</summary>
    public const int Digits = Size * 2;

    /// <summary>The number of the object's book; meaningless, and of either sign, for an object outside any book.</summary>
    public int Book => unchecked((int)(Low >> 32));

    /// <summary>Whether this is the empty id, which identifies nothing.</summary>
    public bool IsEmpty => High == 0 && Low == 0;

    /// <summary>Compares ids in the order of their digits: within a book, the order in which objects were created.</summary>
    public int CompareTo(ObjectId other) => (High, Low).CompareTo((other.High, other.Low));

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(ObjectId first, ObjectId second) => first.CompareTo(second) < 0;

    /// <summary>Whether the first comes before the second, or equals it.</summary>
    public static bool operator <=(ObjectId first, ObjectId second) => first.CompareTo(second) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(ObjectId first, ObjectId second) => first.CompareTo(second) > 0;

    /// <summary>Whether the first comes after the second, or equals it.</summary>
    public static bool operator >=(ObjectId first, ObjectId second) => first.CompareTo(second) >= 0;

    /// <summary>Makes the id of an object in a book.</summary>
    /// <param name="time">When the object was created.</param>
    /// <param name="book">The book's number, 1 or more.</param>
    /// <param name="serial">The object's serial in the book; 0 for the book itself.</param>
    public static ObjectId InBook(DateTimeOffset time, int book, uint serial)
        => new(Seconds(time), ((ulong)(uint)book << 32) | serial);

    /// <summary>Makes a new id for an object outside any book.</summary>
    public static ObjectId Random(DateTimeOffset time)
    {
        Span<byte> random = stackalloc byte[8];
        RandomNumberGenerator.Fill(random);
        return new(Seconds(time), BinaryPrimitives.ReadUInt64BigEndian(random));
    }

    /// <summary>Makes a new id for a book, with a random number from 1 to 2³¹−1.</summary>
    public static ObjectId NewBook(DateTimeOffset time) => InBook(time, RandomNumberGenerator.GetInt32(1, int.MaxValue), 0);

    /// <summary>Makes an id in a book from a text: the same text always gives the same id.</summary>
    /// <param name="book">The book's number, 1 or more.</param>
    /// <param name="text">The whole content of the object.</param>
    public static ObjectId OfText(int book, string text)
    {
        var digest = Digest.Of(text).A;
        return new((uint)(digest >> 32), ((ulong)(uint)book << 32) | (digest & uint.MaxValue));
    }

    /// <summary>Parses 24 hex digits of either case.</summary>
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
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        Write(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>24 upper-case hex digits, as MTurk shows an id (its pattern is <c>^[A-Z0-9]+$</c>).</summary>
    public string ToUpperString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        Write(bytes);
        return Convert.ToHexString(bytes);
    }

    private static uint Seconds(DateTimeOffset time) => (uint)time.ToUnixTimeSeconds();
}
