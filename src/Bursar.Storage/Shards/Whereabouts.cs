using System.Collections.Concurrent;
using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>
/// In which of several databases there may be anything about a person, so that what is asked about one person is asked of those
/// alone. The first database keeps it. A mark is on disk before the row that it stands for, and is never taken back: it may stand
/// for nothing, but none is missing.
/// </summary>
/// <param name="home">Reads the first database.</param>
/// <param name="databases">How many there are.</param>
internal sealed class Whereabouts(StoreReader home, int databases)
{
    /// <summary>The table, in every PostgreSQL database; only the first of several has rows in it.</summary>
    public const string Table = "whereabouts";

    /// <summary>Every person that rows of a database are about, once, as <see cref="PeopleOf"/> names them.</summary>
    public static readonly string PeopleSql =
        "SELECT user_id FROM memberships UNION SELECT participant FROM submissions UNION SELECT sender FROM messages "
        + "UNION SELECT recipient FROM messages UNION SELECT researcher FROM surveys "
        + $"UNION SELECT to_id FROM transfers WHERE {TransferRows.Extra}";

    /// <summary>The most people whose marks are remembered, about a hundred bytes each.</summary>
    private const int MostKnown = 65_536;

    private const string FindSql = $"SELECT shards FROM {Table} WHERE book_id = 0 AND person = $1";

    private const string FindAllSql = $"SELECT person, shards FROM {Table} WHERE book_id = 0 AND person = ANY($1)";

    private const string NoteSql = $"INSERT INTO {Table} (book_id, person, shards) "
        + "SELECT 0, person, $2 FROM unnest($1) AS marked (person) "
        + $"ON CONFLICT (book_id, person) DO UPDATE SET shards = {Table}.shards | excluded.shards "
        + $"WHERE {Table}.shards & excluded.shards = 0";

    private readonly ConcurrentDictionary<ObjectId, long> _known = new();
    private readonly long _everywhere = databases == ShardPlace.Most ? -1 : MarkOf(databases) - 1;

    /// <summary>The databases that have anything about a person, by number, and perhaps some that have not.</summary>
    /// <exception cref="StoreException">The first database cannot be read.</exception>
    public async ValueTask<IReadOnlyList<int>> OfAsync(ObjectId person, CancellationToken cancellation)
    {
        // Whoever is everywhere stays so. All others may have been marked by another node meanwhile.
        if (!_known.TryGetValue(person, out var marks) || marks != _everywhere)
        {
            marks = await home.MarksOfAsync(person, cancellation);
            Remember(person, marks);
        }
        return [.. Enumerable.Range(0, databases).Where(shard => (marks & MarkOf(shard)) != 0)];
    }

    /// <summary>Whom new rows of a batch are about, for one database, as far as it is not known that they are marked.</summary>
    public IReadOnlyList<ObjectId> NewIn(WorkingSet set, int shard)
    {
        var rows = set.Changed.Where(row => !set.IsStored(row.Key)).Concat(set.Transfers);
        return [.. rows.SelectMany(PeopleOf).Where(person => (_known.GetValueOrDefault(person) & MarkOf(shard)) == 0).Distinct()];
    }

    /// <summary>Says that these people are marked for one database: it is on disk.</summary>
    public void Remember(IEnumerable<ObjectId> people, int shard)
    {
        foreach (var person in people) Remember(person, MarkOf(shard));
    }

    /// <summary>Whom a row is about, if people are asked for in such rows whatever their book.</summary>
    public static IEnumerable<ObjectId> PeopleOf(Row row) => row switch
    {
        Membership one => [one.User],
        Submission one => [one.Participant],
        Message one => [one.Sender, one.Recipient],
        Survey one => [one.Researcher],
        Transfer { Kind: TransferKind.Bonus or TransferKind.OneOff } one => [one.To.Id],
        _ => [],
    };

    /// <summary>The statement that finds a person's marks in the first database.</summary>
    public static SqlQuery<long> Find(ObjectId person) => new(FindSql, row => row.GetLong(), person);

    /// <summary>Asks the first database for the marks of many people; those without are left out.</summary>
    public static void Ask(PostgresRound round, List<ObjectId> people, Dictionary<ObjectId, Marks> found)
    {
        var command = new NpgsqlBatchCommand(FindAllSql);
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = [.. people.Select(PostgresBytes.Of)] });
        round.Ask(command, row => found[row.GetId()] = new Marks(row.GetLong()));
    }

    /// <summary>The statement that marks people in the first database for one of them.</summary>
    public static NpgsqlBatchCommand Note(IEnumerable<ObjectId> people, int shard)
    {
        var command = new NpgsqlBatchCommand(NoteSql);
        // In one order, so that two never wait for each other.
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = [.. people.Order().Select(PostgresBytes.Of)] });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = MarkOf(shard) });
        return command;
    }

    private void Remember(ObjectId person, long marks)
    {
        if (marks == 0) return;
        if (_known.Count >= MostKnown) _known.Clear();
        _known.AddOrUpdate(person, marks, (_, known) => known | marks);
    }

    private static long MarkOf(int shard) => 1L << shard;

    /// <summary>A person's marks, one bit for each database.</summary>
    internal sealed record Marks(long Shards);
}
