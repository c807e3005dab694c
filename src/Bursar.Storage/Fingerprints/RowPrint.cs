using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The columns of one kind of row. Each is its name's tag and its value. A column that has no value, or is 0 or empty where it
/// must have one, is left out: a later version can add columns, and the hashes of older rows stay what they are.
/// </summary>
internal sealed class RowPrint<TRow> : IRowPrint where TRow : class
{
    private readonly uint _table;
    private readonly Action<RowBytes, TRow>[] _puts;

    public RowPrint(RowMap<TRow> map)
    {
        _table = TagOf(map.Table);
        // A fingerprint cannot contain itself.
        var columns = map.Columns.Where(column => !column.Name.StartsWith("fingerprint", StringComparison.Ordinal)).ToList();
        if (columns.Select(column => TagOf(column.Name)).Distinct().Count() < columns.Count)
            throw new InvalidOperationException($"Two columns of {map.Table} have the same tag.");
        _puts = [.. columns.Select(PutOf)];
    }

    public void Put(RowBytes bytes, Row row) => Put(bytes, (TRow)(object)row);

    public void Put(RowBytes bytes, TRow row)
    {
        bytes.PutTag(_table);
        foreach (var put in _puts) put(bytes, row);
    }

    private static uint TagOf(string name) => (uint)(Digest.Of(name).A >> 32);

    private static Action<RowBytes, TRow> PutOf(Column<TRow> column)
    {
        var tag = TagOf(column.Name);
        return column switch
        {
            Column<TRow, int> one => (bytes, row) => PutNumber(bytes, tag, one.Of(row)),
            Column<TRow, long> one => (bytes, row) => PutNumber(bytes, tag, one.Of(row)),
            Column<TRow, bool> one => (bytes, row) => PutNumber(bytes, tag, one.Of(row) ? 1 : 0),
            Column<TRow, Money> one => (bytes, row) => PutNumber(bytes, tag, one.Of(row).Units),
            Column<TRow, DateTimeOffset> one => (bytes, row) => PutNumber(bytes, tag, Microseconds.Of(one.Of(row))),
            Column<TRow, TimeSpan> one => (bytes, row) => PutNumber(bytes, tag, MicrosecondsOf(one.Of(row))),
            Column<TRow, int?> one => (bytes, row) => PutOptional(bytes, tag, one.Of(row)),
            Column<TRow, Money?> one => (bytes, row) => PutOptional(bytes, tag, one.Of(row)?.Units),
            Column<TRow, DateTimeOffset?> one
                => (bytes, row) => PutOptional(bytes, tag, one.Of(row) is { } time ? Microseconds.Of(time) : null),
            Column<TRow, TimeSpan?> one
                => (bytes, row) => PutOptional(bytes, tag, one.Of(row) is { } span ? MicrosecondsOf(span) : null),
            Column<TRow, decimal?> one => (bytes, row) => PutText(bytes, tag, one.Of(row)?.ToString() ?? ""),
            Column<TRow, string> one => (bytes, row) => PutText(bytes, tag, one.Of(row)),
            Column<TRow, ObjectId> one => (bytes, row) => PutId(bytes, tag, one.Of(row)),
            Column<TRow, UInt128> one => (bytes, row) => PutWide(bytes, tag, one.Of(row)),
            Column<TRow, Digest> one => (bytes, row) => PutDigest(bytes, tag, one.Of(row)),
            Column<TRow, ReadOnlyMemory<byte>> one => (bytes, row) => PutBytes(bytes, tag, one.Of(row).Span),
            _ => throw new InvalidOperationException($"A fingerprint has nothing for column {column.Name}."),
        };
    }

    private static long MicrosecondsOf(TimeSpan span) => span.Ticks / TimeSpan.TicksPerMicrosecond;

    private static void PutNumber(RowBytes bytes, uint tag, long value)
    {
        if (value != 0) PutOptional(bytes, tag, value);
    }

    private static void PutOptional(RowBytes bytes, uint tag, long? value)
    {
        if (value is not { } number) return;
        bytes.PutTag(tag);
        bytes.Put(number);
    }

    private static void PutText(RowBytes bytes, uint tag, string text)
    {
        if (text.Length == 0) return;
        bytes.PutTag(tag);
        bytes.Put(text);
    }

    private static void PutId(RowBytes bytes, uint tag, ObjectId id)
    {
        if (id.IsEmpty) return;
        bytes.PutTag(tag);
        id.Write(bytes.Take(ObjectId.Size));
    }

    private static void PutWide(RowBytes bytes, uint tag, UInt128 value)
    {
        if (value == 0) return;
        bytes.PutTag(tag);
        bytes.Put(value);
    }

    private static void PutDigest(RowBytes bytes, uint tag, Digest digest)
    {
        if (digest == default) return;
        bytes.PutTag(tag);
        digest.Write(bytes.Take(Digest.Size));
    }

    private static void PutBytes(RowBytes bytes, uint tag, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return;
        bytes.PutTag(tag);
        bytes.Put(value);
    }
}
