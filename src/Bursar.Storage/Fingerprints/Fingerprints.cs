using System.Buffers.Binary;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Keeps the fingerprints of books under a key that is not in the store. A book's fingerprint is the sum of the keyed hashes of
/// its rows: a command that changes a row takes off the hash before it and adds the one after it, so it costs two short hashes a
/// row, however large the book is. The sum is masked by the hash of its version, because two plain sums would show the hash of
/// the row between them. (Clarke and others, "Incremental Multiset Hash Functions", 2003.)
/// </summary>
public sealed class Fingerprints
{
    /// <summary>The size of a key, in bytes.</summary>
    public const int KeySize = 2 * SipHash.KeySize;

    private static readonly RowPrint<StoredAnswer> Answers = new(AnswerRows.Map);

    [ThreadStatic]
    private static RowBytes? _bytes;

    private readonly SipHash _rows;
    private readonly SipHash _masks;

    /// <param name="key"><see cref="KeySize"/> bytes that are used for nothing else.</param>
    public Fingerprints(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeySize, nameof(key));
        _rows = new SipHash(key[..SipHash.KeySize]);
        _masks = new SipHash(key[SipHash.KeySize..]);
    }

    /// <summary>The kinds of row that a fingerprint covers.</summary>
    internal static IEnumerable<RowKind> Kinds => Catalogue.Kinds.Where(kind => kind.IsFingerprinted).Select(kind => kind.Kind);

    /// <summary>
    /// Brings the fingerprints of the books in a batch up to date, once its set is complete, and gives its answers theirs. A book
    /// that has none gets none, unless it is new: what its rows were before is not known here.
    /// </summary>
    public void Update(Batch batch)
    {
        Update(batch.Set);
        batch.Mark(this);
    }

    /// <summary>The hash of an answer; a fingerprint is not part of itself.</summary>
    internal UInt128 HashOf(StoredAnswer answer)
    {
        var bytes = Cleared();
        Answers.Put(bytes, answer);
        return _rows.Of(bytes.Written);
    }

    private void Update(WorkingSet set)
    {
        Dictionary<int, UInt128> changes = [];
        foreach (var (before, after) in set.Changes)
        {
            if (!Catalogue.Of(after.Key.Kind).IsFingerprinted) continue;
            var change = unchecked(HashOf(after) - (before is null ? 0 : HashOf(before)));
            changes[after.Key.Book] = unchecked(changes.GetValueOrDefault(after.Key.Book) + change);
        }
        foreach (var (book, change) in changes)
            if (After(book, change, set) is { } head) set.Mark(head);
    }

    /// <summary>The hash of a row; a fingerprint is not part of its own row.</summary>
    internal UInt128 HashOf(Row row)
    {
        var bytes = Cleared();
        RowPrints.Of(row.Key.Kind).Put(bytes, row);
        return _rows.Of(bytes.Written);
    }

    /// <summary>The fingerprint of rows whose hashes have this sum.</summary>
    internal Fingerprint Of(int book, long version, UInt128 sum) => new(version, unchecked(sum + Mask(book, version)));

    /// <summary>The sum of the hashes in a book, as its fingerprint says.</summary>
    internal UInt128 SumOf(int book, Fingerprint fingerprint) => unchecked(fingerprint.Sum - Mask(book, fingerprint.Version));

    /// <summary>A book's row with the next fingerprint; null if it has none.</summary>
    private Head? After(int book, UInt128 change, WorkingSet set)
    {
        var head = set.HeadOf(book);
        if (head is null && book == RowKey.NoBook)
        {
            head = new House();
            change = unchecked(change + HashOf(head));
        }
        if (head is null || (head.Fingerprint.Version == 0 && set.IsStored(head.Key))) return null;
        var sum = head.Fingerprint.Version == 0 ? 0 : SumOf(book, head.Fingerprint);
        return head with { Fingerprint = Of(book, head.Fingerprint.Version + 1, unchecked(sum + change)) };
    }

    private static RowBytes Cleared()
    {
        var bytes = _bytes ??= new RowBytes();
        bytes.Clear();
        return bytes;
    }

    private UInt128 Mask(int book, long version)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int) + sizeof(long)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, book);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[sizeof(int)..], version);
        return _masks.Of(bytes);
    }
}
