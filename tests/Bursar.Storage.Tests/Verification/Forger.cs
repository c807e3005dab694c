namespace Bursar.Storage.Tests;

/// <summary>Somebody who knows the layout of the chain and makes a changed history fit.</summary>
internal static class Forger
{
    /// <summary>The SQL that replaces a book's transfers with changed ones and brings the book's row in line.</summary>
    /// <param name="books">The store.</param>
    /// <param name="number">The book's number.</param>
    /// <param name="change">Changes the transfers.</param>
    /// <param name="hex">Writes bytes as a literal of the store.</param>
    public static async Task<string> SqlAsync(
        ILedgerReader books, int number, Action<List<Transfer>> change, Func<byte[], string> hex)
    {
        var transfers = (await books.TransfersOf(number)).ToList();
        change(transfers);
        var balances = Enum.GetValues<AccountKind>().ToDictionary(kind => kind, _ => Breakdown.Zero);
        var sql = new List<string> { $"DELETE FROM transfers WHERE book_id = {number};" };
        var (last, hash) = (0L, default(Digest));
        foreach (var one in transfers)
        {
            balances[one.From.Kind] -= one.Amount;
            balances[one.To.Kind] += one.Amount;
            var next = one with { Sequence = ++last, AvailableAfter = balances[AccountKind.Available].Total };
            next = next with { Hash = hash = TransferHash.Of(hash, next) };
            sql.Add(Insert(next, hex));
        }
        var parts = balances.Select(one => Parts(one.Key.ToString().ToLowerInvariant(), one.Value));
        sql.Add($"UPDATE books SET {string.Join(", ", parts)}, last_transfer = {last}, last_hash = {hex(Bytes(hash))} "
            + $"WHERE book_id = {number};");
        sql.Add($"DELETE FROM balance_marks WHERE book_id = {number};"); // As if the book were older than marks.
        return string.Join('\n', sql);
    }

    private static string Insert(Transfer one, Func<byte[], string> hex)
    {
        string[] values =
        [
            $"{one.Book}, {one.Sequence}, {Microseconds.Of(one.At)}, {(int)one.Kind}",
            $"{(int)one.From.Kind}, {hex(Bytes(one.From.Id))}, {(int)one.To.Kind}, {hex(Bytes(one.To.Id))}",
            $"{one.Amount.Rewards.Units}, {one.Amount.Fees.Units}, {one.Amount.Vat.Units}, {hex(Bytes(one.Subject))}",
            $"'{one.Reference}', '{one.RequestKey}', {one.AvailableAfter.Units}, {hex(Bytes(one.Hash))}",
        ];
        return "INSERT INTO transfers (book_id, sequence, at, kind, from_kind, from_id, to_kind, to_id, rewards, fees, vat, "
            + $"subject, reference, request_key, available_after, hash) VALUES ({string.Join(", ", values)});";
    }

    private static string Parts(string name, Breakdown amount)
        => $"{name}_rewards = {amount.Rewards.Units}, {name}_fees = {amount.Fees.Units}, {name}_vat = {amount.Vat.Units}";

    private static byte[] Bytes(ObjectId id)
    {
        var bytes = new byte[ObjectId.Size];
        id.Write(bytes);
        return bytes;
    }

    private static byte[] Bytes(Digest digest)
    {
        var bytes = new byte[Digest.Size];
        digest.Write(bytes);
        return bytes;
    }
}
