using System.Buffers.Binary;
using System.Text;

namespace Bursar.Ledger;

/// <summary>
/// Chains a book's transfers: each hash covers the previous one, so a transfer that is changed, removed or inserted is detected.
/// The layout (version 1) is fixed and big-endian; docs/money.md describes it.
/// </summary>
public static class TransferHash
{
    private const byte Version = 1;
    private const int FixedSize = Digest.Size + 1 + 4 + 8 + 8 + 1 + 2 * (1 + ObjectId.Size) + 3 * 8 + ObjectId.Size + 8;
    private const int OnStack = 1024;

    /// <summary>The hash of a transfer, given the previous transfer's hash (all zero for the first).</summary>
    public static Digest Of(Digest previous, Transfer transfer)
    {
        var max = FixedSize + 2 * sizeof(int) + Encoding.UTF8.GetMaxByteCount(transfer.Reference.Length)
            + Encoding.UTF8.GetMaxByteCount(transfer.RequestKey.Length);
        var buffer = max <= OnStack ? stackalloc byte[OnStack] : new byte[max];
        return Digest.Of(buffer[..Write(buffer, previous, transfer)]);
    }

    private static int Write(Span<byte> buffer, Digest previous, Transfer transfer)
    {
        var at = 0;
        previous.Write(buffer);
        at += Digest.Size;
        buffer[at++] = Version;
        BinaryPrimitives.WriteInt32BigEndian(buffer[at..], transfer.Book);
        at += 4;
        PutLong(buffer, ref at, transfer.Sequence);
        PutLong(buffer, ref at, Microseconds.Of(transfer.At));
        buffer[at++] = (byte)transfer.Kind;
        PutAccount(buffer, ref at, transfer.From);
        PutAccount(buffer, ref at, transfer.To);
        PutLong(buffer, ref at, transfer.Amount.Rewards.Units);
        PutLong(buffer, ref at, transfer.Amount.Fees.Units);
        PutLong(buffer, ref at, transfer.Amount.Vat.Units);
        transfer.Subject.Write(buffer[at..]);
        at += ObjectId.Size;
        PutLong(buffer, ref at, transfer.AvailableAfter.Units);
        PutText(buffer, ref at, transfer.Reference);
        PutText(buffer, ref at, transfer.RequestKey);
        return at;
    }

    private static void PutLong(Span<byte> buffer, ref int at, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(buffer[at..], value);
        at += sizeof(long);
    }

    private static void PutAccount(Span<byte> buffer, ref int at, Account account)
    {
        buffer[at++] = (byte)account.Kind;
        account.Id.Write(buffer[at..]);
        at += ObjectId.Size;
    }

    private static void PutText(Span<byte> buffer, ref int at, string text)
    {
        var length = Encoding.UTF8.GetBytes(text, buffer[(at + sizeof(int))..]);
        BinaryPrimitives.WriteInt32BigEndian(buffer[at..], length);
        at += sizeof(int) + length;
    }
}
