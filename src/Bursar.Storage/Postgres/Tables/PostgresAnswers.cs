using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// Answers under their request keys, in a ring of slots of six hours each. A key is looked up in every slot. A slot whose answers
/// have all expired is emptied as a whole, which costs the same however much it holds.
/// </summary>
internal static class PostgresAnswers
{
    /// <summary>How long answers go to one slot.</summary>
    public static readonly TimeSpan SlotLength = TimeSpan.FromHours(6);

    private const int Slots = 8;

    private static readonly PostgresColumns<StoredAnswer> Columns =
        new([.. AnswerRows.Map.Columns, new Column<StoredAnswer, int>("slot", ColumnUse.Fixed, row => SlotOf(row.Receipt.At))]);

    private static readonly PostgresStatement<StoredAnswer> AppendRows =
        new(Columns, rows => $"INSERT INTO answers ({Columns.Names}) {rows}");

    private static readonly PostgresColumns<RequestKey> Keys = new(
    [
        new Column<RequestKey, int>("book_id", ColumnUse.Fixed, key => key.Book),
        new Column<RequestKey, UInt128>("hash", ColumnUse.Fixed, key => key.Hash),
    ]);

    private static readonly PostgresStatement<RequestKey> FindUnder = new(
        Keys, keys => $"SELECT t.key_hash, t.request, t.subject, t.transfer, t.available, t.at {Under(keys)}");

    private static readonly PostgresStatement<RequestKey> CheckUnder = new(
        Keys, keys => $"SELECT 1 / (NOT EXISTS (SELECT {Under(keys)}))::integer");

    /// <summary>Reads the answers under these keys that have not expired.</summary>
    public static NpgsqlBatchCommand Find(Batch batch) => Since(batch.Time, FindUnder.For(batch.Keys));

    /// <summary>Fails if there is such an answer (<see cref="PostgresGuess"/>).</summary>
    public static NpgsqlBatchCommand CheckNone(Batch batch) => Since(batch.Time, CheckUnder.For(batch.Keys));

    /// <summary>Adds the current row of a reader to the batch that asked for it.</summary>
    public static void Load(RowCursor row, Batch batch)
    {
        var hash = row.Get128();
        var key = batch.Keys.First(one => one.Hash == hash);
        batch.Load(new(key, row.GetText(), new Receipt(row.GetId(), row.GetLong(), row.GetMoney(), row.GetTime())));
    }

    public static NpgsqlBatchCommand Append(IReadOnlyList<StoredAnswer> answers) => AppendRows.For(answers);

    /// <summary>
    /// Empties the slot after the next one. Its answers are older than 30 hours, so two nodes whose clocks differ by up to six
    /// hours delete nothing that is still needed; the node that is ahead already writes to the next slot. If the slot is empty,
    /// nothing is touched.
    /// </summary>
    public static async Task TidyAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellation)
    {
        var slot = SlotOf(now + 2 * SlotLength);
        await using var any = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM answers_{slot})", connection);
        if (await any.ExecuteScalarAsync(cancellation) is not true) return;
        // Waiting for a lock on a table makes everyone behind wait as well, so a backup that holds this one for long is not
        // waited for.
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var empty = new NpgsqlCommand($"SET LOCAL lock_timeout = '100ms'; TRUNCATE answers_{slot}", connection);
        await empty.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>
    /// Deletes answers older than 30 hours from the current slot and the next. They were not emptied if the time has jumped to
    /// them.
    /// </summary>
    public static async Task TidyAfterLeapAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var time in (DateTimeOffset[])[now, now + SlotLength])
        {
            await using var drop = new NpgsqlCommand($"DELETE FROM answers_{SlotOf(time)} WHERE at < $1", connection);
            drop.Parameters.Add(
                new NpgsqlParameter<long> { TypedValue = Microseconds.Of(now - RequestKey.Lifetime - SlotLength) });
            await drop.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static string Under(string keys)
        => $"FROM ({keys}) AS k JOIN answers AS t ON t.book_id = k.book_id AND t.key_hash = k.hash WHERE t.at >= $3";

    private static NpgsqlBatchCommand Since(BookTime time, NpgsqlBatchCommand command)
    {
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Microseconds.Of(time.KeysSince) });
        return command;
    }

    private static int SlotOf(DateTimeOffset time)
        => (int)(Microseconds.Of(time) / (SlotLength.Ticks / TimeSpan.TicksPerMicrosecond) % Slots);
}
