using System.Text;
using Bursar.Ledger;
using SQLitePCL;

namespace Bursar.Storage;

/// <summary>
/// A prepared statement, used from left to right: <c>Put</c> binds the next parameter, <c>Get…</c> reads the next column. It
/// calls sqlite3's C interface directly, because every movement of money passes here.
/// </summary>
internal sealed class SqliteStatement(SqliteConnection connection, sqlite3_stmt statement) : RowCursor, IDisposable
{
    private const int Reprepared = 5; // SQLITE_STMTSTATUS_REPREPARE
    private int _parameter;

    /// <summary>How often SQLite has compiled it again: for a new schema, or without need.</summary>
    public int TimesCompiledAgain => raw.sqlite3_stmt_status(statement, Reprepared, 0);

    public SqliteStatement Put(long value)
    {
        connection.Check(raw.sqlite3_bind_int64(statement, ++_parameter, value));
        return this;
    }

    public SqliteStatement Put(long? value)
    {
        if (value is { } number) return Put(number);
        connection.Check(raw.sqlite3_bind_null(statement, ++_parameter));
        return this;
    }

    public SqliteStatement Put(string? value)
    {
        if (value is null) return Put((long?)null);
        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> utf8 = size <= 512 ? stackalloc byte[512] : new byte[size];
        connection.Check(raw.sqlite3_bind_text(statement, ++_parameter, utf8[..Encoding.UTF8.GetBytes(value, utf8)]));
        return this;
    }

    public SqliteStatement Put(ReadOnlySpan<byte> value)
    {
        connection.Check(raw.sqlite3_bind_blob(statement, ++_parameter, value));
        return this;
    }

    public SqliteStatement Put(ObjectId id)
    {
        Span<byte> bytes = stackalloc byte[ObjectId.Size];
        id.Write(bytes);
        return Put(bytes);
    }

    public SqliteStatement Put(Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        digest.Write(bytes);
        return Put(bytes);
    }

    public SqliteStatement Put128(UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, number);
        return Put(bytes);
    }

    public SqliteStatement Put(DateTimeOffset? time) => Put(time is { } moment ? Microseconds.Of(moment) : null);

    public SqliteStatement Put(TimeSpan? span) => Put(span?.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>Advances to the next row.</summary>
    public bool Step()
    {
        Restart();
        var result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW) return true;
        if (result is not raw.SQLITE_DONE) connection.Fail(result);
        return false;
    }

    /// <summary>Runs a statement without results, and resets it.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Reads all rows, and resets the statement.</summary>
    public List<TRow> List<TRow>(Func<RowCursor, TRow> get)
    {
        var rows = new List<TRow>();
        try
        {
            while (Step()) rows.Add(get(this));
            return rows;
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Reads the rows one by one as they are enumerated, then resets the statement.</summary>
    public IEnumerable<TRow> Each<TRow>(Func<RowCursor, TRow> get)
    {
        try
        {
            while (Step()) yield return get(this);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Resets the statement for its next use.</summary>
    public void Reset()
    {
        _parameter = 0;
        // The result only repeats what Step reported.
        _ = raw.sqlite3_reset(statement);
    }

    public override long GetLong() => raw.sqlite3_column_int64(statement, Next());

    public override int GetInt() => (int)GetLong();

    public override bool GetBool() => GetLong() != 0;

    public override string GetText() => raw.sqlite3_column_text(statement, Next()).utf8_to_string() ?? "";

    public override decimal? GetNumberOrNull()
        => raw.sqlite3_column_text(statement, Next()).utf8_to_string() is { } number ? decimal.Parse(number) : null;

    public override ReadOnlySpan<byte> GetBytes() => raw.sqlite3_column_blob(statement, Next());

    public override string ToString() => raw.sqlite3_sql(statement).utf8_to_string();

    public void Dispose() => statement.Dispose();

    protected override bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;
}
