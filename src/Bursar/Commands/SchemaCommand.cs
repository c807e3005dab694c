using System.CommandLine;
using Bursar.Storage;

namespace Bursar;

/// <summary><c>bursar schema</c>: the PostgreSQL schema, to read or to apply.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Distributed = new("--distributed")
    {
        Description = "Distribute the tables by book, using Citus.",
    };

    private static readonly Option<bool> Apply = new("--apply")
    {
        Description = "Apply the schema to the database of --connection. Existing tables stay unchanged.",
    };

    public static Command Create()
    {
        var command = new Command(
            "schema",
            "Print or apply the PostgreSQL schema. A server applies it automatically at start, but never distributes it.")
        {
            Distributed, Apply, SettingOptions.Connection,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var distributed = line.GetValue(Distributed);
            if (line.GetValue(Apply)) await ApplyAsync(ConnectionOf(line), distributed, cancellation);
            else Console.Write(distributed ? $"{PostgresSchema.Text}\n{PostgresSchema.Distribution}" : PostgresSchema.Text);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task ApplyAsync(string connection, bool distributed, CancellationToken cancellation)
    {
        await PostgresSchema.ApplyAsync(connection, distributed, cancellation);
        Console.WriteLine(
            $"The database has schema version {PostgresSchema.Newest}{(distributed ? ", distributed by book" : "")}.");
    }

    /// <summary>Reads the settings as if they named PostgreSQL.</summary>
    private static string ConnectionOf(ParseResult line)
    {
        var options = SettingOptions.Of(line);
        options["Bursar:Store"] = StoreSettings.Postgres;
        return StoreSettings.Of(ServerSettings.Load(Shared.DataOf(line), options)).Connection!;
    }
}
