using System.Buffers.Binary;
using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>The row that a reader stands on, its columns read one after the other.</summary>
internal sealed class PostgresRow(NpgsqlDataReader reader)
{
    private int _next;

    /// <summary>Begins with the first column again.</summary>
    public PostgresRow Restart()
    {
        _next = 0;
        return this;
    }

    public int GetInt() => reader.GetInt32(_next++);

    public long GetLong() => reader.GetInt64(_next++);

    public bool GetBool() => reader.GetBoolean(_next++);

    public string GetText() => reader.GetString(_next++);

    public byte[] GetBytes() => reader.GetFieldValue<byte[]>(_next++);

    public decimal? GetNumberOrNull()
    {
        var column = _next++;
        return reader.IsDBNull(column) ? null : reader.GetDecimal(column);
    }

    public Money GetMoney() => new(GetLong());

    public DateTimeOffset GetTime() => Microseconds.ToTime(GetLong());

    public DateTimeOffset? GetTimeOrNull()
    {
        if (!reader.IsDBNull(_next)) return GetTime();
        _next++;
        return null;
    }

    public TimeSpan GetSpan() => TimeSpan.FromTicks(GetLong() * TimeSpan.TicksPerMicrosecond);

    public TimeSpan? GetSpanOrNull()
    {
        if (!reader.IsDBNull(_next)) return GetSpan();
        _next++;
        return null;
    }

    public ObjectId GetId() => ObjectId.Read(GetBytes());

    public UInt128 Get128() => BinaryPrimitives.ReadUInt128BigEndian(GetBytes());

    public Digest GetDigest() => Digest.Read(GetBytes());

    public Breakdown GetBreakdown() => new(GetMoney(), GetMoney(), GetMoney());

    public TEnum GetEnum<TEnum>() where TEnum : struct, Enum
        => Enum.TryParse<TEnum>(GetText(), out var value) ? value : throw new StoreException($"The database has a {typeof(TEnum).Name} that is not known.");
}
