using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>
/// The store of the books: a SQLite file in the data directory, or a PostgreSQL database. Not a record, because a record prints
/// its contents, and a connection string holds a password.
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
    public static readonly StoreSettings OfSqlite = new(null, 1, sharded: false);

    private StoreSettings(string? connection, int lanes, bool sharded)
        => (Connection, Lanes, Sharded) = (connection, lanes, sharded);

    /// <summary>The PostgreSQL connection string; null for SQLite. Never print or log it.</summary>
    public string? Connection { get; }

    /// <summary>The number of batches processed at once; 1 with SQLite.</summary>
    public int Lanes { get; }

    /// <summary>Whether the database is distributed by book.</summary>
    public bool Sharded { get; }

    /// <summary>Reads <c>Bursar:Store</c>, <c>:Connection</c>, <c>:Lanes</c> and <c>:Sharded</c>.</summary>
    /// <exception cref="CommandFailure">A setting is invalid, or two contradict each other.</exception>
    public static StoreSettings Of(IConfiguration settings)
    {
        var store = settings["Bursar:Store"] is { Length: > 0 } name ? name : Sqlite;
        var connection = settings["Bursar:Connection"] is { Length: > 0 } text ? text : null;
        var lanes = LanesOf(settings["Bursar:Lanes"]);
        var sharded = settings.IsOn("Bursar:Sharded");
        return store switch
        {
            Postgres => new(
                connection
                    ?? throw Wrong("PostgreSQL needs a connection. Set Bursar:Connection to \"Host=…;Database=…;Username=…\"."),
                lanes, sharded),
            Sqlite when connection is not null => throw Wrong(
                "A PostgreSQL connection is set, but the store is sqlite. Set Bursar:Store to postgres, or remove the "
                    + "connection."),
            Sqlite when lanes > 1 => throw Wrong("Bursar:Lanes requires PostgreSQL: SQLite has one lane."),
            Sqlite when sharded => throw Wrong("Bursar:Sharded requires PostgreSQL: SQLite is one file."),
            Sqlite => OfSqlite,
            _ => throw Wrong($"Bursar:Store is \"{store}\"; it {StoreMust}."),
        };
    }

    /// <summary>Whether the text names a store.</summary>
    public static bool IsStore(string text) => text is Sqlite or Postgres;

    /// <summary>Whether the text is a valid number of lanes.</summary>
    public static bool IsLanes(string text) => TryLanes(text, out _);

    private static int LanesOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 1;
        return TryLanes(text, out var lanes) ? lanes : throw Wrong($"Bursar:Lanes is \"{text}\"; it {LanesMust}.");
    }

    private static bool TryLanes(string text, out int lanes)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out lanes) && lanes is >= 1 and <= MaxLanes;

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
