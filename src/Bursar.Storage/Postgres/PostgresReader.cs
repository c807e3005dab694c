using System.Runtime.CompilerServices;
using Bursar.Ledger;
using Npgsql;
using NpgsqlTypes;

namespace Bursar.Storage;

/// <summary>Reads a database: the whole of it as it stood at one moment, or, beneath a <see cref="PostgresStore"/>, each time anew.</summary>
public class PostgresReader : ICopySource
{
    private readonly PostgresTables _tables;
    private readonly PostgresSnapshot? _snapshot;

    private protected PostgresReader(NpgsqlDataSource source, PostgresTables tables, PostgresSnapshot? snapshot = null)
    {
        Source = source;
        _tables = tables;
        _snapshot = snapshot;
    }

    /// <summary>The database.</summary>
    private protected NpgsqlDataSource Source { get; }

    /// <summary>Opens a database to read it as it stands now. Nodes that write to it are not disturbed, and what they write later is not seen.</summary>
    /// <exception cref="StoreException">It cannot be reached, or is no Bursar database of this form.</exception>
    public static async Task<PostgresReader> OpenSnapshotAsync(string connection, CancellationToken cancellation)
    {
        var source = PostgresSource.Of(connection, isLong: true);
        try
        {
            var snapshot = await PostgresSnapshot.OpenAsync(source, cancellation);
            return new(source, new PostgresTables(sharded: false), snapshot);
        }
        catch (Exception failure)
        {
            await source.DisposeAsync();
            if (PostgresFailure.IsStore(failure)) throw PostgresFailure.AtOpen(failure);
            throw;
        }
    }

    /// <inheritdoc/>
    public virtual async ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
    {
        var table = _tables.Of(key.Kind);
        var rows = await ListAsync(() => table.Load([key]), row => (TRow)table.Read(row), cancellation);
        return rows.Count > 0 ? rows[0] : null;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Book>> BooksAsync(ObjectId after, int limit, CancellationToken cancellation)
        => ListAsync(() => Command($"SELECT {_tables.Books.ColumnNames} FROM books WHERE id > $1 ORDER BY id LIMIT $2", after, limit), _tables.Books.Get, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembershipsAsync(ObjectId user, int limit, CancellationToken cancellation) => ListAsync(
        () => Command($"SELECT {_tables.Memberships.ColumnNames} FROM memberships WHERE user_id = $1 ORDER BY since, book_id LIMIT $2", user, limit),
        _tables.Memberships.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Membership>> MembersAsync(int book, int limit, CancellationToken cancellation) => ListAsync(
        () => Command($"SELECT {_tables.Memberships.ColumnNames} FROM memberships WHERE book_id = $1 ORDER BY since, user_id LIMIT $2", book, limit),
        _tables.Memberships.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AccessKey>> AccessKeysAsync(int book, int limit, CancellationToken cancellation) => ListAsync(
        () => Command($"SELECT {_tables.AccessKeys.ColumnNames} FROM access_keys WHERE book_id = 0 AND owner = $1 ORDER BY created_at LIMIT $2", book, limit),
        _tables.AccessKeys.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Token>> TokensAsync(int book, int limit, CancellationToken cancellation) => ListAsync(
        () => Command($"SELECT {_tables.Tokens.ColumnNames} FROM tokens WHERE book_id = 0 AND owner = $1 ORDER BY token_id LIMIT $2", book, limit),
        _tables.Tokens.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Transfer>> TransfersAsync(int book, long after, int limit, CancellationToken cancellation)
        => ListAsync(() => Command(PostgresTransfers.AfterSql, book, after, limit), PostgresTransfers.Get, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> StudiesAsync(int book, ObjectId after, int limit, CancellationToken cancellation) => ListAsync(
        () => Command($"SELECT {_tables.Studies.ColumnNames} FROM studies WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3", book, after, limit),
        _tables.Studies.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> FindStudiesAsync(StudyQuery query, ObjectId before, int limit, CancellationToken cancellation) => ListAsync(
        () => Command(
            $"SELECT {_tables.Studies.ColumnNames} FROM studies WHERE {StudyFilter.Sql}",
            query.Book, StudyFilter.From(before), query.Prices.ToString(), StudyFilter.Mask(query.States), OrNull(query.Type), OrNull(query.CompleteAt),
            OrNull(query.UnderReview), limit),
        _tables.Studies.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Submission>> SubmissionsAsync(
        ObjectId study, IReadOnlyCollection<SubmissionState> states, ObjectId after, int limit, CancellationToken cancellation) => ListAsync(
        () => Command(
            $"SELECT {_tables.Submissions.ColumnNames} FROM submissions WHERE book_id = $1 AND study = $2 AND id > $3 AND (1 << state) & $4 <> 0 ORDER BY id LIMIT $5",
            study.Book, study, after, StudyFilter.Mask(states), limit),
        _tables.Submissions.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Bonus>> BonusesAsync(
        ObjectId study, ObjectId submission, ObjectId after, int limit, CancellationToken cancellation) => ListAsync(
        () => Command(
            $"SELECT {_tables.Bonuses.ColumnNames} FROM bonuses WHERE book_id = $1 AND study = $2 AND ($3 IS NULL OR submission = $3) AND id > $4 ORDER BY id LIMIT $5",
            study.Book, study, OrNull(submission), after, limit),
        _tables.Bonuses.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Study>> DueStudiesAsync(DateTimeOffset now, int limit, CancellationToken cancellation) => ListAsync(
        () => Command($"SELECT {_tables.Studies.ColumnNames} FROM studies WHERE due_at <= $1 ORDER BY due_at LIMIT $2", Microseconds.Of(now), limit),
        _tables.Studies.Get,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Submission>> DueSubmissionsAsync(DateTimeOffset now, int limit, CancellationToken cancellation) => ListAsync(
        () => Command($"SELECT {_tables.Submissions.ColumnNames} FROM submissions WHERE due_at <= $1 ORDER BY due_at LIMIT $2", Microseconds.Of(now), limit),
        _tables.Submissions.Get,
        cancellation);

    /// <inheritdoc/>
    public async ValueTask<int?> FindStrayBookAsync(CancellationToken cancellation)
        => (await ListAsync(() => new(PostgresBookTable.StraySql), row => row.GetInt(), cancellation)) is [var book, ..] ? book : null;

    /// <inheritdoc/>
    public IAsyncEnumerable<Row> RowsAsync(RowKind kind, CancellationToken cancellation)
    {
        var table = _tables.Of(kind);
        return StreamAsync(table.All(), table.Read, cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Transfer> TransfersAsync(CancellationToken cancellation)
        => StreamAsync(new(PostgresTransfers.AllSql), PostgresTransfers.Get, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredAnswer> AnswersAsync(DateTimeOffset notBefore, CancellationToken cancellation)
        => StreamAsync(PostgresAnswers.All(notBefore), PostgresAnswers.Get, cancellation);

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        if (_snapshot is not null) await _snapshot.DisposeAsync();
        await Source.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Func<NpgsqlBatchCommand> query, Func<PostgresRow, TRow> get, CancellationToken cancellation)
    {
        if (_snapshot is null) return await PostgresRetry.ReadAsync(() => ReadAsync(query(), get, cancellation), cancellation);
        try
        {
            var rows = new List<TRow>();
            await _snapshot.ReadAsync(query(), row => rows.Add(get(row)), cancellation);
            return rows;
        }
        catch (Exception failure) when (PostgresFailure.IsStoreOrDamage(failure))
        {
            throw PostgresFailure.Of(failure);
        }
    }

    private IAsyncEnumerable<TRow> StreamAsync<TRow>(NpgsqlBatchCommand query, Func<PostgresRow, TRow> get, CancellationToken cancellation)
        => EachAsync(query, get, cancellation).Translating(PostgresFailure.IsStoreOrDamage, PostgresFailure.Of, cancellation);

    private async IAsyncEnumerable<TRow> EachAsync<TRow>(
        NpgsqlBatchCommand query, Func<PostgresRow, TRow> get, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var own = _snapshot is null ? await Source.OpenConnectionAsync(cancellation) : null;
        var rows = _snapshot?.StreamAsync(query, get, cancellation) ?? PostgresRound.StreamAsync(own!, query, get, cancellation);
        await foreach (var row in rows.WithCancellation(cancellation)) yield return row;
    }

    private async Task<List<TRow>> ReadAsync<TRow>(NpgsqlBatchCommand query, Func<PostgresRow, TRow> get, CancellationToken cancellation)
    {
        var rows = new List<TRow>();
        await using var connection = await Source.OpenConnectionAsync(cancellation);
        await using var round = new PostgresRound(connection);
        round.Ask(query, row => rows.Add(get(row)));
        await round.RunAsync(cancellation);
        return rows;
    }

    private static NpgsqlParameter OrNull(ObjectId id)
        => new() { NpgsqlDbType = NpgsqlDbType.Bytea, Value = id.IsEmpty ? DBNull.Value : PostgresBytes.Of(id) };

    private static NpgsqlParameter OrNull(DateTimeOffset? time)
        => new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = time is { } at ? Microseconds.Of(at) : DBNull.Value };

    private static NpgsqlParameter OrNull(bool? value) => new() { NpgsqlDbType = NpgsqlDbType.Boolean, Value = value is { } known ? known : DBNull.Value };

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                ObjectId id => new NpgsqlParameter<byte[]> { TypedValue = PostgresBytes.Of(id) },
                int number => new NpgsqlParameter<int> { TypedValue = number },
                long number => new NpgsqlParameter<long> { TypedValue = number },
                string text => new NpgsqlParameter<string> { TypedValue = text },
                NpgsqlParameter parameter => parameter,
                _ => throw new InvalidOperationException($"{value} is no parameter."),
            });
        }
        return command;
    }
}
