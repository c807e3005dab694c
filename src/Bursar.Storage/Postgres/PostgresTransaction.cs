using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// One batch in two round trips. The first begins the transaction, locks the batch's books and reads; the second writes and
/// commits. At READ COMMITTED, a statement sees what was committed before it started, so rows read after the lock are current.
/// Rows of the node's own books are in memory. If another node has changed such a book meanwhile, a third round trip reads them.
/// If all that a batch needs is in memory, it is decided on that alone, and one round trip does everything: it locks the books,
/// ends if they have changed or know one of the keys (<see cref="PostgresGuess"/>), writes and commits.
/// </summary>
/// <param name="connection">Its connection, which it closes.</param>
/// <param name="tables">The tables.</param>
/// <param name="own">The rows of books that this node alone changes.</param>
/// <param name="marks">Marks whom the rows are about, where there are several databases.</param>
internal sealed class PostgresTransaction(
    NpgsqlConnection connection, PostgresTables tables, OwnBooks own, ShardMarks? marks) : IStoreTransaction
{
    private const string LockHouse = "SELECT book_id FROM house WHERE book_id = 0 FOR UPDATE";
    // Whatever the default of the database.
    private const string BeginSql = "BEGIN ISOLATION LEVEL READ COMMITTED";
    private const string Probe = "UPDATE house SET version = version WHERE book_id = 0";
    private readonly List<Row> _read = [];
    private bool _open;

    public bool IsGuess { get; private set; }

    public async ValueTask LoadAsync(Batch batch, CancellationToken cancellation)
    {
        if (PostgresGuess.Of(batch, own) is { } known)
        {
            foreach (var row in known) batch.Set.Load(row.Key, row);
            _read.AddRange(known.OfType<Head>());
            IsGuess = true;
            return;
        }
        try
        {
            _open = true;
            await LoadAllAsync(batch, cancellation);
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            // A damaged row is not a failure of the whole store. It is thrown as it is, and the command that declared the row
            // fails alone.
            throw PostgresFailure.Of(failure);
        }
    }

    public async ValueTask<bool> CommitAsync(Batch batch, CancellationToken cancellation)
    {
        var people = marks?.NewIn(batch.Set) ?? [];
        var note = people.Count == 0 ? null : await marks!.NoteAsync(people, cancellation);
        await using var round = new PostgresRound(connection);
        if (IsGuess) Begin(round, batch);
        // Every node also adds new rows in the same order, books first, by number. Existing rows lie in a locked book.
        foreach (var kind in batch.Set.Changed.GroupBy(row => row.Key.Kind).OrderBy(kind => kind.Key))
        {
            var table = tables.Of(kind.Key);
            var rows = kind.ToLookup(row => batch.Set.IsStored(row.Key));
            if (rows[true].Any()) round.Do(table.Update([.. rows[true]]));
            if (rows[false].Any()) round.Do(table.Insert([.. rows[false].OrderBy(row => row.Key.Book)]));
        }
        if (batch.Set.Tallies.Count > 0) round.Do(tables.Of(RowKind.StudyTally).Insert([.. batch.Set.Tallies]));
        if (batch.Set.Transfers.Count > 0) round.Do(tables.Of(RowKind.Transfer).Insert(batch.Set.Transfers));
        if (batch.Set.EventBatches.Count > 0) round.Do(tables.Of(RowKind.EventBatch).Insert(batch.Set.EventBatches));
        foreach (var drop in batch.Set.Drops) round.Do(DropOf(drop));
        if (batch.Added.Count > 0) round.Do(PostgresAnswers.Append(batch.Added));
        if (batch.IsProbe) round.Do(new(Probe));
        if (note is not null) round.Do(note);
        round.Do(new("COMMIT"));
        try
        {
            _open = true;
            await round.RunAsync(cancellation);
            _open = false;
            marks?.Remember(people);
        }
        catch (PostgresException wrong) when (IsGuess && PostgresGuess.IsWrong(wrong))
        {
            ForgetBooks();
            return false;
        }
        catch (Exception failure) when (PostgresFailure.IsStore(failure))
        {
            // Whether it was done, the next try must read: its answer may be that of this one.
            ForgetBooks();
            throw PostgresFailure.AtCommit(failure);
        }
        own.Publish(batch.Set, _read);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await using (connection)
        {
            if (!_open || connection.State != System.Data.ConnectionState.Open) return;
            try
            {
                await using var rollback = new NpgsqlCommand("ROLLBACK", connection);
                await rollback.ExecuteNonQueryAsync();
            }
            catch (Exception failure) when (PostgresFailure.IsStore(failure))
            {
                // The connection is broken, and so is the transaction.
            }
        }
    }

    private async Task LoadAllAsync(Batch batch, CancellationToken cancellation)
    {
        var (kept, wanted) = (new List<RowKey>(), new List<RowKey>(batch.Rows.Count));
        foreach (var key in batch.Rows)
        {
            var row = own.Find(key);
            batch.Set.Load(key, row);
            (row is null ? wanted : kept).Add(key);
        }
        await using (var round = new PostgresRound(connection))
        {
            round.Do(new(BeginSql));
            var books = batch.Rows.Select(key => key.Book).Concat(batch.Keys.Select(key => key.Book)).ToHashSet();
            if (books.Remove(RowKey.NoBook)) round.Ask(new(LockHouse), static _ => { });
            if (books.Count > 0) round.Ask(tables.Books.Lock([.. books]), row => LoadNamed(batch, tables.Books.Read(row)));
            Ask(round, batch, wanted);
            if (batch.Keys.Count > 0) round.Ask(PostgresAnswers.Find(batch), row => PostgresAnswers.Load(row, batch));
            await round.RunAsync(cancellation);
        }
        var held = _read.OfType<Head>().Where(own.Holds).Select(head => head.Key.Book).ToHashSet();
        kept.RemoveAll(key => held.Contains(key.Book));
        if (kept.Count > 0) await LoadAgainAsync(batch, kept, cancellation);
    }

    private async Task LoadAgainAsync(Batch batch, List<RowKey> keys, CancellationToken cancellation)
    {
        foreach (var key in keys) batch.Set.Load(key, null);
        await using var round = new PostgresRound(connection);
        Ask(round, batch, keys);
        await round.RunAsync(cancellation);
    }

    private void ForgetBooks()
    {
        foreach (var head in _read.OfType<Head>()) own.Forget(head.Key.Book);
    }

    private void Begin(PostgresRound round, Batch batch)
    {
        round.Do(new(BeginSql));
        round.Do(PostgresGuess.Check([.. _read.OfType<Book>()]));
        if (batch.Keys.Count > 0) round.Do(PostgresAnswers.CheckNone(batch));
    }

    private void Ask(PostgresRound round, Batch batch, List<RowKey> keys)
    {
        foreach (var kind in keys.Where(key => key.Kind != RowKind.Book).GroupBy(key => key.Kind))
        {
            var table = tables.Of(kind.Key);
            round.Ask(table.Load([.. kind]), row => LoadNamed(batch, table.Read(row)));
        }
    }

    private static NpgsqlBatchCommand DropOf(UploadDrop files)
    {
        var (first, last) = UploadRows.RangeOf(files);
        var command = new NpgsqlBatchCommand(UploadRows.DropSql);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = files.Owner.Book });
        foreach (var id in (ObjectId[])[files.Owner, first, last])
            command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = PostgresBytes.Of(id) });
        return command;
    }

    /// <summary>Locking may read a book that no command declared.</summary>
    private void LoadNamed(Batch batch, Row row)
    {
        var key = row.Key;
        if (!batch.Set.Knows(key)) return;
        batch.Set.Load(key, row);
        _read.Add(row);
    }
}
