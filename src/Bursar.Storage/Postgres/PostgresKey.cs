using Npgsql;

namespace Bursar.Storage;

/// <summary>The check value of the key that seals the secrets in a database. It reveals nothing about the key.</summary>
internal static class PostgresKey
{
    /// <summary>Stores a check value, unless the database already has one.</summary>
    /// <returns>Whether the database's check value is now this one.</returns>
    public static async Task<bool> ClaimAsync(
        NpgsqlConnection connection, ReadOnlyMemory<byte> check, CancellationToken cancellation)
    {
        await using var claim = new NpgsqlCommand(
            "UPDATE house SET key_check = $1 WHERE book_id = 0 AND key_check IS NULL", connection);
        claim.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = check.ToArray() });
        await claim.ExecuteNonQueryAsync(cancellation);
        return await ReadAsync(connection, cancellation) is { } kept && check.Span.SequenceEqual(kept);
    }

    /// <summary>The database's check value; null if no server has used it yet.</summary>
    public static async Task<byte[]?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand("SELECT key_check FROM house WHERE book_id = 0", connection);
        return await ask.ExecuteScalarAsync(cancellation) as byte[];
    }
}
