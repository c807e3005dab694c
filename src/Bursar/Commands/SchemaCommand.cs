using System.CommandLine;
using Bursar.Storage;

namespace Bursar;

/// <summary><c>bursar schema</c>: the PostgreSQL schema, to read or to apply.</summary>
internal static class SchemaCommand
{
    private static readonly Option<bool> Distributed = new("--distributed")
    {
        Description = "Distribute the tables by book over Citus.",
    };

    private static readonly Option<bool> Apply = new("--apply")
    {
        Description = "Apply it to the database of --connection. What is there already stays as it is.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("schema", "Print the PostgreSQL schema, or apply it; a server applies it by itself when it starts, but never distributes it.")
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
        Console.WriteLine($"The database has the schema of version {PostgresSchema.Newest}{(distributed ? ", distributed by book" : "")}.");
    }

    /// <summary>The schema is PostgreSQL's, whatever store the settings name.</summary>
    private static string ConnectionOf(ParseResult line)
    {
        var options = SettingOptions.Of(line);
        options["Bursar:Store"] = StoreSettings.Postgres;
        return StoreSettings.Of(ServerSettings.Load(Shared.DataOf(line), options)).Connection!;
    }
}
