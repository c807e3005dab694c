using System.Text;
using Bursar.Ledger;
using SQLitePCL;

namespace Bursar.Storage;

/// <summary>
/// A prepared statement, used from left to right: <c>Put</c> binds the next parameter, <c>Get…</c> reads the next column.
/// Straight over sqlite3's C interface, because every movement of money goes through here.
/// </summary>
internal sealed class SqliteStatement(SqliteConnection connection, sqlite3_stmt statement) : IDisposable
{
    private int _parameter;
    private int _column;

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

    public SqliteStatement Put(DateTimeOffset time) => Put(Microseconds.Of(time));

    public SqliteStatement Put(DateTimeOffset? time) => Put(time is { } moment ? Microseconds.Of(moment) : null);

    public SqliteStatement Put(TimeSpan span) => Put(span.Ticks / TimeSpan.TicksPerMicrosecond);

    public SqliteStatement Put(TimeSpan? span) => Put(span?.Ticks / TimeSpan.TicksPerMicrosecond);

    public SqliteStatement Put(Money money) => Put(money.Units);

    public SqliteStatement Put(Breakdown amount) => Put(amount.Rewards).Put(amount.Fees).Put(amount.Vat);

    /// <summary>Goes to the next row.</summary>
    public bool Step()
    {
        _column = 0;
        var result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW) return true;
        if (result is not raw.SQLITE_DONE) connection.Fail(result);
        return false;
    }

    /// <summary>Runs a statement that has no rows, and makes it ready for the next time.</summary>
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

    /// <summary>Reads every row, and makes it ready for the next time.</summary>
    public List<TRow> List<TRow>(Func<SqliteStatement, TRow> get)
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

    /// <summary>Reads every row while they are asked for, and makes it ready for the next time.</summary>
    public IEnumerable<TRow> Each<TRow>(Func<SqliteStatement, TRow> get)
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

    /// <summary>Makes it ready for the next time.</summary>
    public void Reset()
    {
        _parameter = 0;
        // Its result only repeats what Step reported.
        _ = raw.sqlite3_reset(statement);
    }

    public long GetLong() => raw.sqlite3_column_int64(statement, _column++);

    public int GetInt() => (int)GetLong();

    public bool GetBool() => GetLong() != 0;

    public long? GetLongOrNull()
    {
        if (raw.sqlite3_column_type(statement, _column) != raw.SQLITE_NULL) return GetLong();
        _column++;
        return null;
    }

    public string GetText() => raw.sqlite3_column_text(statement, _column++).utf8_to_string() ?? "";

    public string? GetTextOrNull() => raw.sqlite3_column_text(statement, _column++).utf8_to_string();

    public ReadOnlySpan<byte> GetBytes() => raw.sqlite3_column_blob(statement, _column++);

    public ObjectId GetId() => ObjectId.Read(GetBytes());

    public Digest GetDigest() => Digest.Read(GetBytes());

    public UInt128 Get128() => System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(GetBytes());

    public DateTimeOffset GetTime() => Microseconds.ToTime(GetLong());

    public DateTimeOffset? GetTimeOrNull() => GetLongOrNull() is { } time ? Microseconds.ToTime(time) : null;

    public TimeSpan GetSpan() => TimeSpan.FromTicks(GetLong() * TimeSpan.TicksPerMicrosecond);

    public TimeSpan? GetSpanOrNull() => GetLongOrNull() is { } span ? TimeSpan.FromTicks(span * TimeSpan.TicksPerMicrosecond) : null;

    public Money GetMoney() => new(GetLong());

    public Breakdown GetBreakdown() => new(GetMoney(), GetMoney(), GetMoney());

    public TEnum GetEnum<TEnum>() where TEnum : struct, Enum
        => Enum.TryParse<TEnum>(GetText(), out var value) ? value : throw new StoreException($"The data file has a {typeof(TEnum).Name} that is not known.");

    public void Dispose() => statement.Dispose();
}
