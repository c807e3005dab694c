using Npgsql;

namespace Bursar.Storage;

/// <summary>The row that a reader of Npgsql's stands on.</summary>
internal sealed class PostgresRow(NpgsqlDataReader reader) : RowCursor
{
    /// <summary>Begins with the first column of the row to which the reader has gone.</summary>
    public PostgresRow AtNext()
    {
        Restart();
        return this;
    }

    public override int GetInt() => reader.GetInt32(Next());

    public override long GetLong() => reader.GetInt64(Next());

    public override bool GetBool() => reader.GetBoolean(Next());

    public override string GetText() => reader.GetString(Next());

    public override decimal? GetNumberOrNull()
    {
        var column = Next();
        return reader.IsDBNull(column) ? null : reader.GetDecimal(column);
    }

    public override ReadOnlySpan<byte> GetBytes() => reader.GetFieldValue<byte[]>(Next());

    protected override bool IsNull(int column) => reader.IsDBNull(column);
}
