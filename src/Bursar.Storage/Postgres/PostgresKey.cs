using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// The check value of the key that the secrets in a database are sealed under. It tells nothing about the key itself.
/// </summary>
internal static class PostgresKey
{
    /// <summary>Makes a check value the database's, unless it has one.</summary>
    /// <returns>Whether the database's is this one.</returns>
    public static async Task<bool> ClaimAsync(
        NpgsqlConnection connection, ReadOnlyMemory<byte> check, CancellationToken cancellation)
    {
        await using var claim = new NpgsqlCommand(
            "UPDATE house SET key_check = $1 WHERE book_id = 0 AND key_check IS NULL", connection);
        claim.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = check.ToArray() });
        await claim.ExecuteNonQueryAsync(cancellation);
        return await ReadAsync(connection, cancellation) is { } kept && check.Span.SequenceEqual(kept);
    }

    /// <summary>The database's; null where no server has run on it yet.</summary>
    public static async Task<byte[]?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand("SELECT key_check FROM house WHERE book_id = 0", connection);
        return await ask.ExecuteScalarAsync(cancellation) as byte[];
    }
}
