using System.Buffers.Binary;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>How far a book had come when it was last committed.</summary>
/// <param name="Book">The book's id; empty for what belongs to no book.</param>
/// <param name="Transfer">The sequence number of its last transfer; 0 before the first.</param>
/// <param name="Hash">The hash of that transfer.</param>
/// <param name="Event">The sequence number of its last event.</param>
internal readonly record struct Mark(ObjectId Book, long Transfer, Digest Hash, long Event)
{
    /// <summary>The size of a mark, in bytes.</summary>
    public const int Size = ObjectId.Size + sizeof(long) + Digest.Size + sizeof(long);

    /// <summary>The mark of a row that counts transfers or events; null for any other row.</summary>
    public static Mark? Of(Row row) => row switch
    {
        Book book => new(book.Id, book.LastTransfer, book.LastHash, book.Events.Last),
        House house => new(default, 0, default, house.Events.Last),
        _ => null,
    };

    public static Mark Read(ReadOnlySpan<byte> bytes) => new(
        ObjectId.Read(bytes),
        BinaryPrimitives.ReadInt64BigEndian(bytes[ObjectId.Size..]),
        Digest.Read(bytes[(ObjectId.Size + sizeof(long))..]),
        BinaryPrimitives.ReadInt64BigEndian(bytes[(Size - sizeof(long))..]));

    public void Write(Span<byte> bytes)
    {
        Book.Write(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes[ObjectId.Size..], Transfer);
        Hash.Write(bytes[(ObjectId.Size + sizeof(long))..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes[(Size - sizeof(long))..], Event);
    }
}
