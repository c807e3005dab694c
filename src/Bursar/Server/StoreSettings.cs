using System.Globalization;
using Bursar.Storage;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>
/// The store of the books: a SQLite file in the data directory, a PostgreSQL database, or several. Not a record, because a record
/// prints its contents, and a connection string holds a password.
/// </summary>
internal sealed class StoreSettings
{
    /// <summary>The setting's value for a SQLite file in the data directory.</summary>
    public const string Sqlite = "sqlite";

    /// <summary>The setting's value for a PostgreSQL database.</summary>
    public const string Postgres = "postgres";

    /// <summary>The maximum number of batches that one node processes at once.</summary>
    public const int MaxLanes = 64;

    /// <summary>The end of the message for an invalid store.</summary>
    public const string StoreMust = "must be sqlite or postgres";

    /// <summary>The end of the message for an invalid number of lanes.</summary>
    public static readonly string LanesMust = $"must be a whole number from 1 to {MaxLanes}";

    /// <summary>The default: the SQLite file in the data directory.</summary>
    public static readonly StoreSettings OfSqlite = new([], 1);

    private StoreSettings(IReadOnlyList<string> connections, int lanes) => (Connections, Lanes) = (connections, lanes);

    /// <summary>
    /// The PostgreSQL connection strings of the databases that the books are spread over, in their places, or of the only one;
    /// none for SQLite. Never print or log them.
    /// </summary>
    public IReadOnlyList<string> Connections { get; }

    /// <summary>The number of batches processed at once in each database; 1 with SQLite.</summary>
    public int Lanes { get; }

    /// <summary>Whether the books are in PostgreSQL.</summary>
    public bool IsPostgres => Connections is not [];

    /// <summary>Reads <c>Bursar:Store</c>, <c>:Connection</c>, <c>:Shards</c> and <c>:Lanes</c>.</summary>
    /// <exception cref="CommandFailure">A setting is invalid, or two contradict each other.</exception>
    public static StoreSettings Of(IConfiguration settings)
    {
        var store = settings["Bursar:Store"] is { Length: > 0 } name ? name : Sqlite;
        var connection = settings["Bursar:Connection"] is { Length: > 0 } text ? text : null;
        var lanes = LanesOf(settings["Bursar:Lanes"]);
        var shards = ShardsOf(settings);
        if (settings.IsOn("Bursar:Sharded"))
            throw Wrong("Bursar:Sharded is no longer a setting: name each database in Bursar:Shards.");
        return store switch
        {
            Postgres when shards is not [] => connection is null
                ? new(shards, lanes)
                : throw Wrong("Both Bursar:Connection and Bursar:Shards are set. Remove one: they say where the books are."),
            Postgres => new(
                [
                    connection ?? throw Wrong(
                        "PostgreSQL needs a connection. Set Bursar:Connection to \"Host=…;Database=…;Username=…\"."),
                ],
                lanes),
            Sqlite when connection is not null => throw Wrong(
                "A PostgreSQL connection is set, but the store is sqlite. Set Bursar:Store to postgres, or remove the "
                    + "connection."),
            Sqlite when lanes > 1 => throw Wrong("Bursar:Lanes requires PostgreSQL: SQLite has one lane."),
            Sqlite when shards is not [] => throw Wrong("Bursar:Shards requires PostgreSQL: SQLite is one file."),
            Sqlite => OfSqlite,
            _ => throw Wrong($"Bursar:Store is \"{store}\"; it {StoreMust}."),
        };
    }

    /// <summary>Whether the text names a store.</summary>
    public static bool IsStore(string text) => text is Sqlite or Postgres;

    /// <summary>Whether the text is a valid number of lanes.</summary>
    public static bool IsLanes(string text) => TryLanes(text, out _);

    /// <summary>The settings <c>Bursar:Shards:0</c>, <c>:1</c> …; each database has the place of its number.</summary>
    private static IReadOnlyList<string> ShardsOf(IConfiguration settings)
    {
        var shards = settings.GetSection("Bursar:Shards").GetChildren().ToDictionary(shard => shard.Key, shard => shard.Value);
        if (shards.Count == 0) return [];
        if (shards.Count is < 2 or > ShardPlace.Most)
            throw Wrong($"Bursar:Shards must name 2 to {ShardPlace.Most} databases.");
        return
        [
            .. Enumerable.Range(0, shards.Count).Select(i =>
                shards.GetValueOrDefault(i.ToString(CultureInfo.InvariantCulture)) is { Length: > 0 } one
                    ? one
                    : throw Wrong($"Bursar:Shards has {shards.Count} entries; they must be :0 to :{shards.Count - 1}.")),
        ];
    }

    private static int LanesOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 1;
        return TryLanes(text, out var lanes) ? lanes : throw Wrong($"Bursar:Lanes is \"{text}\"; it {LanesMust}.");
    }

    private static bool TryLanes(string text, out int lanes)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out lanes) && lanes is >= 1 and <= MaxLanes;

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
