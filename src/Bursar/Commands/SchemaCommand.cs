using System.CommandLine;
using Bursar.Storage;

namespace Bursar;

/// <summary><c>bursar schema</c>: the PostgreSQL schema, to read or to apply.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Apply = new("--apply")
    {
        Description = "Apply the schema to the database of --connection. Existing tables stay unchanged.",
    };

    public static Command Create()
    {
        var command = new Command(
            "schema",
            "Print or apply the PostgreSQL schema. A server applies it automatically at start.")
        {
            Apply, SettingOptions.Connection,
        };
        command.SetAction(async (line, cancellation) =>
        {
            if (line.GetValue(Apply)) await ApplyAsync(ConnectionsOf(line), cancellation);
            else Console.Write(PostgresSchema.Text);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task ApplyAsync(IReadOnlyList<string> connections, CancellationToken cancellation)
    {
        foreach (var connection in connections) await PostgresSchema.ApplyAsync(connection, cancellation);
        var which = connections is [_] ? "The database has" : $"All {connections.Count} databases have";
        Console.WriteLine($"{which} schema version {PostgresSchema.Newest}.");
    }

    /// <summary>Reads the settings as if they named PostgreSQL.</summary>
    private static IReadOnlyList<string> ConnectionsOf(ParseResult line)
    {
        var options = SettingOptions.Of(line);
        options["Bursar:Store"] = StoreSettings.Postgres;
        return StoreSettings.Of(ServerSettings.Load(Shared.DataOf(line), options)).Connections;
    }
}
