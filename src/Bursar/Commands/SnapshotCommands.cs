using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar snapshot save|restore|list|delete|export|import</c>: in sandbox mode.</summary>
internal static class SnapshotCommands
{
    /// <summary>Which one.</summary>
    public static readonly Argument<string> Name = new("NAME")
    {
        Description = "The snapshot's name: lower-case letters, digits, hyphens and underscores. A reset goes back to seed.",
    };

    public static Command Create() => new("snapshot", "Saved states of a sandbox: its books and its clock.")
    {
        Save(), Restore(), List(), Delete(), SnapshotFileCommands.Export(), SnapshotFileCommands.Import(),
    };

    private static Command Save()
    {
        var command = new Command("save", "Save the books and the clock, in place of a snapshot of the same name.") { Name };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["name"] = line.GetRequiredValue(Name) };
            await server.PostAsync("snapshots", body, SnapshotJson.Default.Snapshot, null, cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Restore()
    {
        var command = new Command("restore", "Go back to a snapshot. What happened since is lost.") { Name };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            await server.PostAsync($"{PathOf(line)}/restore", cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List the snapshots.") { Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var all = await server.GetAsync("snapshots", SnapshotJson.Default.SnapshotList, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(all, SnapshotJson.Default.SnapshotList) : Table(all));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Delete()
    {
        var command = new Command("delete", "Delete a snapshot.") { Name };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            await server.DeleteAsync(PathOf(line), cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Table(SnapshotList all)
    {
        if (all.Snapshots.Count == 0) return "There are no snapshots. Save one: bursar snapshot save NAME";
        var columns = new Columns("NAME", "SAVED (UTC)", "BYTES");
        foreach (var one in all.Snapshots)
        {
            var saved = $"{one.SavedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}";
            columns.Add(one.Name, saved, one.Bytes.ToString("N0", CultureInfo.InvariantCulture));
        }
        return columns.ToString();
    }

    /// <summary>Its path in our own API.</summary>
    public static string PathOf(ParseResult line) => $"snapshots/{Uri.EscapeDataString(line.GetRequiredValue(Name))}";
}
