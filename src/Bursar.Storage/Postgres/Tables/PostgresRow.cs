using Npgsql;

namespace Bursar.Storage;

/// <summary>The current row of an Npgsql reader.</summary>
internal sealed class PostgresRow(NpgsqlDataReader reader) : RowCursor
{
    /// <summary>Starts at the first column of the reader's new current row.</summary>
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
