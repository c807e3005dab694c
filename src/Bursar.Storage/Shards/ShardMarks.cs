using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Marks whom the rows of one of several databases are about (<see cref="Whereabouts"/>).</summary>
/// <param name="whereabouts">What is known of the marks.</param>
/// <param name="home">The first database.</param>
/// <param name="shard">The number of this database.</param>
internal sealed class ShardMarks(Whereabouts whereabouts, PostgresStore home, int shard)
{
    /// <summary>Marks the people of a batch before it is committed.</summary>
    /// <returns>
    /// What to do in the transaction of the batch where that is the first database's own; null where it is done. Nobody who has
    /// a connection to the first database waits for another one.
    /// </returns>
    /// <exception cref="StoreException">The first database failed.</exception>
    public async ValueTask<NpgsqlBatchCommand?> NoteAsync(IReadOnlyList<ObjectId> people, CancellationToken cancellation)
    {
        var note = Whereabouts.Note(people, shard);
        if (shard == 0) return note;
        await home.DoAsync(note, cancellation);
        return null;
    }

    /// <inheritdoc cref="Whereabouts.NewIn"/>
    public IReadOnlyList<ObjectId> NewIn(WorkingSet set) => whereabouts.NewIn(set, shard);

    /// <inheritdoc cref="Whereabouts.Remember(IEnumerable{ObjectId}, int)"/>
    public void Remember(IEnumerable<ObjectId> people) => whereabouts.Remember(people, shard);
}
