using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// The place that a database has among those that the books are spread over, kept in its house. A server that was given its
/// databases in another order, or one too few, would look for books where they are not, and open them anew.
/// </summary>
internal static class PostgresPlace
{
    /// <summary>
    /// Takes a place for an empty database, or for one from a time before there were places, which has every book.
    /// </summary>
    /// <exception cref="StoreException">It has another place.</exception>
    public static async Task ClaimAsync(NpgsqlConnection connection, ShardPlace place, CancellationToken cancellation)
    {
        var taken = await ReadAsync(connection, cancellation);
        if (taken is null && (place == ShardPlace.Whole || await PostgresSchema.IsEmptyAsync(connection, cancellation)))
        {
            await using var claim = new NpgsqlCommand("UPDATE house SET shard = $1, shards = $2 WHERE book_id = 0", connection);
            claim.Parameters.Add(new NpgsqlParameter<int> { TypedValue = place.Number });
            claim.Parameters.Add(new NpgsqlParameter<int> { TypedValue = place.Of });
            await claim.ExecuteNonQueryAsync(cancellation);
        }
        else
        {
            Require(taken ?? ShardPlace.Whole, place);
        }
    }

    /// <summary>Refuses a database that has another place.</summary>
    /// <exception cref="StoreException">It has another place.</exception>
    public static async Task RequireAsync(NpgsqlConnection connection, ShardPlace place, CancellationToken cancellation)
        => Require(await ReadAsync(connection, cancellation) ?? ShardPlace.Whole, place);

    private static void Require(ShardPlace taken, ShardPlace place)
    {
        if (taken != place)
            throw new StoreException(
                $"This is {taken} of its books, and is used as {place}. Name all of them, each in its place (Bursar:Shards).");
    }

    private static async Task<ShardPlace?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var ask = new NpgsqlCommand("SELECT shard, shards FROM house WHERE shards IS NOT NULL", connection);
        await using var row = await ask.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetInt32(0), row.GetInt32(1)) : null;
    }
}
