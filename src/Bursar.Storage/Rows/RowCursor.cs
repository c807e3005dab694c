using System.Buffers.Binary;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>The current row of a store's reader. Columns are read from left to right: each <c>Get…</c> reads the next.</summary>
internal abstract class RowCursor
{
    private int _next;

    public abstract int GetInt();

    public abstract long GetLong();

    public abstract bool GetBool();

    public abstract string GetText();

    public abstract decimal? GetNumberOrNull();

    public abstract ReadOnlySpan<byte> GetBytes();

    /// <summary>Skips a column.</summary>
    public void Skip() => _next++;

    public long? GetLongOrNull()
    {
        if (!IsNull(_next)) return GetLong();
        _next++;
        return null;
    }

    public Money GetMoney() => new(GetLong());

    public Money? GetMoneyOrNull() => GetLongOrNull() is { } units ? new Money(units) : null;

    public Breakdown GetBreakdown() => new(GetMoney(), GetMoney(), GetMoney());

    public DateTimeOffset GetTime() => Microseconds.ToTime(GetLong());

    public DateTimeOffset? GetTimeOrNull() => GetLongOrNull() is { } time ? Microseconds.ToTime(time) : null;

    public TimeSpan GetSpan() => TimeSpan.FromTicks(GetLong() * TimeSpan.TicksPerMicrosecond);

    public TimeSpan? GetSpanOrNull()
        => GetLongOrNull() is { } span ? TimeSpan.FromTicks(span * TimeSpan.TicksPerMicrosecond) : null;

    public ObjectId GetId() => ObjectId.Read(GetBytes());

    public EventLog GetEventLog() => new(GetLong(), new PackedEvents(GetBytes().ToArray()));

    public Digest GetDigest() => Digest.Read(GetBytes());

    public UInt128 Get128() => BinaryPrimitives.ReadUInt128BigEndian(GetBytes());

    public TEnum GetEnum<TEnum>() where TEnum : struct, Enum
        => Enum.TryParse<TEnum>(GetText(), out var value)
            ? value
            : throw new StoreException($"The books have an unknown {typeof(TEnum).Name}.");

    /// <summary>Advances by one column and returns its number.</summary>
    protected int Next() => _next++;

    /// <summary>Starts again at the first column.</summary>
    protected void Restart() => _next = 0;

    protected abstract bool IsNull(int column);
}
